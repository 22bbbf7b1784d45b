"""What is to be tried is there, and its page says what was lost and which broken app got away."""

from dataclasses import replace
from pathlib import Path

from tools.prove.faults import FAULTS
from tools.prove.figures import FIGURES
from tools.prove.page import Proof, page

ROOT = Path(__file__).parent.parent.parent

KEPT = Proof(
    number="1",
    what="kills while it writes",
    tried=1200,
    skipped=0,
    lost=0,
    fault="no-sync",
    noticed=True,
    seconds=12.0,
    day="2026-11-29",
    machine="a machine",
    long=False,
)


def test_kept_promises_are_told_with_the_fault_that_was_caught() -> None:
    told = page((KEPT, replace(KEPT, number="30", what="the toolkit", tried=8, fault="")))
    assert "| 1,200 | 0 | no-sync: the loss is reported |" in told
    assert "can't be broken from inside" in told
    assert "1,208 trials, 0 lost; 1 of 1 broken apps were caught." in told
    assert "Not kept" not in told


def test_a_loss_a_fault_not_noticed_and_nothing_tried_are_not_kept() -> None:
    lost = replace(KEPT, what="lost", lost=1)
    unseen = replace(KEPT, what="unseen", noticed=False)
    untried = replace(KEPT, what="untried", tried=0, skipped=3)
    told = page((lost, unseen, untried))
    assert "NOT NOTICED" in told
    assert "(3 not possible here)" in told
    assert "Not kept: lost; unseen; untried." in told


def test_every_promise_names_tests_and_faults_that_are_there() -> None:
    """A test that got another name would be tried no times at all."""
    named = {each for figure in FIGURES for each in (*figure.tests, *figure.finds)}
    lost = [each for each in named if not is_there(*each.partition("::")[::2])]
    assert lost == []
    assert {figure.broken for figure in FIGURES} - {""} <= set(FAULTS)


def is_there(file: str, test: str) -> bool:
    path = ROOT / file
    return path.exists() and (not test or f"def {test}(" in path.read_text("utf-8"))
