"""The goals, and whether what was measured reaches them."""

from dataclasses import dataclass

from tests.benchmarks.report import Report

__all__ = ["GOALS", "add_goals"]


@dataclass(frozen=True)
class Goal:
    """
    Attributes:
        what: In words.
        figure: The name of the figure in the report.
        must: The least that is accepted.
        goal: What is aimed at.
        most: Whether both are limits from above; else more is better.
    """

    what: str
    figure: str
    must: float
    goal: float
    most: bool = False

    def says(self, value: float) -> str:
        """Say what *value* reaches."""
        if self._reached(value, self.goal):
            return "**goal**"
        return "floor" if self._reached(value, self.must) else "missed"

    def _reached(self, value: float, limit: float) -> bool:
        return value <= limit if self.most else value >= limit


GOALS = (
    Goal("reading, seed: MB/s", "seed: MB/s", 12, 20),
    Goal("reading, wrapped: MB/s", "wrapped: MB/s", 10, 16),
    Goal("reading, seed: times `re.findall`", "seed: full / words", 4, 2.2, most=True),
    Goal(
        "reading, wrapped: times `re.findall`",
        "wrapped: full / words",
        5,
        2.8,
        most=True,
    ),
    Goal("bluebell 3, times reading", "seed: bluebell, Python / full", 10, 15),
    Goal("bluebell 5 in Rust, times reading", "other: bluebell, Rust / full", 1.5, 2),
    Goal("eyecite, times reading", "seed: eyecite / full", 25, 35),
    Goal(
        "eyecite with hyperscan, times reading",
        "seed: eyecite, hyperscan / full",
        10,
        14,
    ),
    Goal(
        "markdown-it-py, times reading", "seed: markdown-it-py, tokens / full", 1.6, 2.5
    ),
    Goal(
        "JSON to model, times `orjson.loads`",
        "loads / orjson.loads",
        3.5,
        2.6,
        most=True,
    ),
    Goal(
        "JSON to model, standard library, times `json.loads`",
        "loads / json.loads",
        2,
        1.65,
        most=True,
    ),
    Goal("cattrs' own reading, times ours", "cattrs / loads", 1.8, 2.5),
    Goal("pydantic's reading, times ours", "pydantic / loads", 0.9, 1.15),
    Goal("cattrs' own writing, times ours", "cattrs / dumps", 1.1, 1.4),
    Goal("pydantic's writing, times ours", "pydantic / dumps", 1.3, 1.7),
    Goal("ElementTree, times dumps to Akoma Ntoso", "ElementTree / akn", 1.5, 3),
    Goal("pickle there and back, times parse", "pickle / parse", 1.3, 0.7, most=True),
    Goal("a tree, times the dicts of its JSON", "tree / dicts", 0.9, 0.65, most=True),
    Goal("import: ms over a bare interpreter", "import, ms", 5, 1, most=True),
    Goal(
        "parse ready, times `import attrs`", "parse ready / attrs", 1.8, 1.4, most=True
    ),
    Goal(
        "the command on one document: ms over a bare interpreter",
        "command, ms",
        80,
        55,
        most=True,
    ),
)


def add_goals(report: Report) -> None:
    """Add the table of goals to the report; what was not measured is left out."""
    report.title("Goals")
    rows = []
    for goal in GOALS:
        value = report.figures.get(goal.figure)
        if value is None:
            rows.append(
                [
                    goal.what,
                    _limit(goal, goal.must),
                    _limit(goal, goal.goal),
                    "",
                    "not measured",
                ]
            )
            continue
        rows.append(
            [
                goal.what,
                _limit(goal, goal.must),
                _limit(goal, goal.goal),
                value,
                goal.says(value),
            ]
        )
    report.table(["", "floor", "goal", "measured", "reached"], rows)


def _limit(goal: Goal, value: float) -> str:
    return f"{'≤' if goal.most else '≥'} {value:g}"
