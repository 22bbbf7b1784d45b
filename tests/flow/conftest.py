"""The look that every screen test wears."""

from tests.ui.conftest import look

__all__ = ["look"]
