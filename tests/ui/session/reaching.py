"""Getting a session to a step."""

from mindbody.session.steps import StepKind
from tests.support.session_under_test import SessionUnderTest


def at(session: SessionUnderTest, kind: StepKind) -> SessionUnderTest:
    """Go on until the session is in a step of this kind."""
    for _ in range(12):
        step = session.view_model.step
        assert step is not None, f"the session has no {kind} step"
        if step.kind is kind:
            return session
        session.view_model.go_on()
    raise AssertionError(f"{kind} was not reached")
