"""What a person has chosen, put upon the look of everything, at once and with every change."""

from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.settings import SettingsViewModel


def obey(look: Look, view_model: SettingsViewModel) -> None:
    """Theme, text size, motion, captions and large buttons follow the settings for as long as both live."""

    def put_on() -> None:
        settings = view_model.settings
        look.set(
            theme=Theme(settings.look.theme.value),
            scale=settings.look.text_size,
            reduced_motion=settings.look.reduced_motion,
            captions=settings.captions,
            large_buttons=settings.look.large_buttons,
        )

    view_model.changed.connect(put_on)
    put_on()
