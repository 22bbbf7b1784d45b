"""The sounds that are not speech, computed: backgrounds, bells and breath cues."""
