"""Pages of an Ogg stream (RFC 3533): enough to read them, change a few fields and seal them again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

_CAPTURE: Final = b"OggS"
_HEAD: Final = 27
_LAST: Final = 0x04
_POLYNOMIAL: Final = 0x04C11DB7


def _table() -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = ((value << 1) ^ _POLYNOMIAL) if value & 0x80000000 else value << 1
        rows.append(value & 0xFFFFFFFF)
    return tuple(rows)


_TABLE: Final = _table()


def checksum(data: bytes) -> int:
    """The CRC-32 of a page whose own checksum field holds zeros: not reflected, from 0 (RFC 3533, 6)."""
    value = 0
    for byte in data:
        value = ((value << 8) & 0xFFFFFFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. `granule` counts frames up to its end; `lacing` gives the packets' lengths."""

    flags: int
    granule: int
    serial: int
    sequence: int
    lacing: bytes
    body: bytes

    def as_last(self, granule: int) -> "Page":
        """The same page, ending the stream at frame `granule`."""
        return replace(self, flags=self.flags | _LAST, granule=granule)

    def to_bytes(self) -> bytes:
        """The page as it stands in a file, its checksum fresh."""
        before = (
            _CAPTURE
            + bytes((0, self.flags))
            + self.granule.to_bytes(8, "little", signed=True)
            + self.serial.to_bytes(4, "little")
            + self.sequence.to_bytes(4, "little")
        )
        after = bytes((len(self.lacing),)) + self.lacing + self.body
        return before + checksum(before + bytes(4) + after).to_bytes(4, "little") + after


def pages(data: bytes) -> list[Page]:
    """Take a file apart. Raises ValueError where no page begins."""
    found = []
    at = 0
    while at < len(data):
        if data[at : at + 4] != _CAPTURE:
            raise ValueError(f"no Ogg page begins at byte {at}")
        lacing = data[at + _HEAD : at + _HEAD + data[at + 26]]
        start = at + _HEAD + len(lacing)
        end = start + sum(lacing)
        found.append(
            Page(
                flags=data[at + 5],
                granule=int.from_bytes(data[at + 6 : at + 14], "little", signed=True),
                serial=int.from_bytes(data[at + 14 : at + 18], "little"),
                sequence=int.from_bytes(data[at + 18 : at + 22], "little"),
                lacing=lacing,
                body=data[start:end],
            )
        )
        at = end
    return found


def pages_to_bytes(laid: Iterable[Page]) -> bytes:
    """Put pages together to a file."""
    return b"".join(page.to_bytes() for page in laid)
