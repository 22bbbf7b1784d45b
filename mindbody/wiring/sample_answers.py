"""Answers of a person who does not exist, for sessions with nobody there."""

from types import MappingProxyType
from typing import Any, Final

from mindbody.content.lesson import ExerciseField, FieldType

_WORDS: Final = MappingProxyType(
    {
        "wish_understood": "Some days I look fine and still can't stand for long.",
        "goal": "Walk to the lake with my sister",
        "goal_why": "I miss our talks",
        "goal_measure": "Being there, with a rest on the bench",
        "goal_unit": "minutes",
        "first_step": "Walk to the corner and back",
        "place": "Our street",
        "helper": "My sister",
        "floor_version": "Stand on the porch for one minute",
    }
)

_CHOICES: Final = MappingProxyType({"best_position": "seated"})

_NUMBERS: Final = MappingProxyType({"goal_now": 5, "goal_target": 12, "confidence": 7})


def sample_answer(field: ExerciseField) -> Any:
    """A plausible answer, or None for a field that is left open."""
    match field.type:
        case FieldType.TEXT | FieldType.PERSON:
            return _WORDS.get(field.id)
        case FieldType.NUMBER | FieldType.SCALE:
            return _NUMBERS.get(field.id)
        case FieldType.BODY if field.id != "skip_areas":
            return ["lower-back", "left-hip", "neck"]
        case FieldType.CHOICE if field.options:
            return _CHOICES.get(field.id, field.options[min(1, len(field.options) - 1)].id)
        case FieldType.MANY if field.id != "comfort":
            return [option.id for option in field.options[:2]]
        case FieldType.DAYS:
            return ["tue", "thu", "sat"]
        case FieldType.TIME:
            return "10:00"
        case _:
            return None
