# Settings of Sphinx; `make docs` builds the pages.

project = "unresolution"
author = "The unresolution developers"
copyright = "2026, The unresolution developers"  # noqa: A001

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["decisions/template.md"]
html_theme = "furo"
html_title = "unresolution"

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
# A heading can be linked to as page.md#its-words.
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_numpy_docstring = False
# Attributes are told where the class is; so they are not told twice.
napoleon_use_ivar = True
