"""
Coverage-guided fuzzing: ``make fuzz SECONDS=600``, or ``python -m tests.fuzz``.

Needs `atheris`; what it throws at whom, and what must hold then, is in `targets`.
"""
