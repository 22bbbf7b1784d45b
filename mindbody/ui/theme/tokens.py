"""The colours of each theme, by what they are for. Widgets never hold a colour of their own."""

from typing import Final, NamedTuple


class Tokens(NamedTuple):
    """One theme. Every colour is `#RRGGBB`.

    `line` is decoration; a control is drawn with `border`, which is at least 3:1 on every ground.
    `hills` run from far to near. The last group colours the movement figure; `_far` is the side of
    the body away from the viewer.
    """

    dark: bool
    outlined: bool
    """True where grounds alone do not tell things apart: cards and selections get a strong outline."""

    paper: str
    surface: str
    sunk: str
    hover: str
    ink: str
    soft: str
    line: str
    border: str

    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    tint: str
    tint_hover: str
    accent: str
    accent_tint: str
    focus: str

    hills: tuple[str, str, str, str]
    sky_high: str
    sky_low: str
    disc: str

    skin: str
    skin_far: str
    hair: str
    top: str
    top_far: str
    trousers: str
    trousers_far: str
    shoe: str
    chair: str
    mat: str
    ghost: str
    ground_shadow: str


DAY: Final = Tokens(
    dark=False,
    outlined=False,
    paper="#F7F4EE",
    surface="#FFFFFF",
    sunk="#EFEAE0",
    hover="#F1EDE4",
    ink="#22302F",
    soft="#4D5B59",
    line="#DCD4C6",
    border="#7E867B",
    primary="#2E6B5E",
    primary_hover="#275D51",
    primary_pressed="#1F4C42",
    on_primary="#FFFFFF",
    tint="#DDEAE4",
    tint_hover="#CFE1D9",
    accent="#9A4C1A",
    accent_tint="#F8E7DA",
    focus="#1F4C42",
    hills=("#BFD3C9", "#93B5A8", "#5F8F80", "#3A6C5F"),
    sky_high="#DDE9E8",
    sky_low="#F6DDC4",
    disc="#F2B27A",
    skin="#C98F69",
    skin_far="#AF7853",
    hair="#4A342B",
    top="#2E6B5E",
    top_far="#24564B",
    trousers="#42566A",
    trousers_far="#354656",
    shoe="#2B3840",
    chair="#8C7A62",
    mat="#C9D8CF",
    ghost="#A9BFB6",
    ground_shadow="#D9D8CF",
)

NIGHT: Final = Tokens(
    dark=True,
    outlined=False,
    paper="#0F1A22",
    surface="#172530",
    sunk="#0B141B",
    hover="#1E2F3B",
    ink="#ECE8DF",
    soft="#AEBBC0",
    line="#2B3D4A",
    border="#6F8794",
    primary="#86CBB5",
    primary_hover="#98D6C2",
    primary_pressed="#74B8A2",
    on_primary="#0C1F19",
    tint="#1D3A3A",
    tint_hover="#254646",
    accent="#EDB183",
    accent_tint="#3A2A20",
    focus="#B9E4D5",
    hills=("#23404F", "#1D3542", "#172B36", "#11212A"),
    sky_high="#27445A",
    sky_low="#16283A",
    disc="#E9E3CE",
    skin="#C0896A",
    skin_far="#9C6D52",
    hair="#2A1F1C",
    top="#5FA592",
    top_far="#467F70",
    trousers="#6C8296",
    trousers_far="#536677",
    shoe="#5B6B76",
    chair="#8F7F69",
    mat="#243E40",
    ghost="#3D5A60",
    ground_shadow="#0B141B",
)

HIGH_CONTRAST: Final = Tokens(
    dark=False,
    outlined=True,
    paper="#FFFFFF",
    surface="#FFFFFF",
    sunk="#FFFFFF",
    hover="#E4E4E4",
    ink="#000000",
    soft="#1C1C1C",
    line="#000000",
    border="#000000",
    primary="#003D33",
    primary_hover="#00574A",
    primary_pressed="#00241E",
    on_primary="#FFFFFF",
    tint="#E2F0EA",
    tint_hover="#CDE5DB",
    accent="#6B2A00",
    accent_tint="#FFF1E6",
    focus="#0030B0",
    hills=("#D5D5D5", "#A3A3A3", "#6B6B6B", "#333333"),
    sky_high="#FFFFFF",
    sky_low="#FFFFFF",
    disc="#FFFFFF",
    skin="#C08257",
    skin_far="#8A5633",
    hair="#000000",
    top="#003D33",
    top_far="#001F1A",
    trousers="#1F3A5F",
    trousers_far="#0F2138",
    shoe="#000000",
    chair="#4A4A4A",
    mat="#BDBDBD",
    ghost="#B0B0B0",
    ground_shadow="#D0D0D0",
)
