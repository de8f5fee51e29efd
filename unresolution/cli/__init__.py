"""The command: ``unresolution parse FILE``."""
