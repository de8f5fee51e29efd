"""What sets the resolutions of one organ apart: one file for each series."""

from .._registry import Registry
from ._series import Series

__all__ = ["Series", "registry"]

registry: Registry[Series] = Registry(
    "unresolution.series",
    Series,
    {
        "ga": "unresolution.series.general_assembly:SERIES",
        "sc": "unresolution.series.security_council:SERIES",
        "ecosoc": "unresolution.series.economic_and_social_council:SERIES",
        "hrc": "unresolution.series.human_rights_council:SERIES",
        "unea": "unresolution.series.environment_assembly:SERIES",
        "ga-decision": "unresolution.series.general_assembly:DECISIONS",
        "sc-prst": "unresolution.series.security_council:STATEMENTS",
    },
)
