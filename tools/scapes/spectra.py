"""Spectra to build noise from: gains over frequency that multiply."""

from math import prod

import numpy as np

from tools.scapes.periodic import Frequencies, Shape


def high_pass(corner: float, order: int = 2) -> Shape:
    """Butterworth gain: 6 dB an octave below `corner` for each order."""
    return lambda f: np.asarray(1.0 / np.sqrt(1.0 + (corner / f) ** (2 * order)))


def low_pass(corner: float, order: int = 2) -> Shape:
    """Butterworth gain: 6 dB an octave above `corner` for each order."""
    return lambda f: np.asarray(1.0 / np.sqrt(1.0 + (f / corner) ** (2 * order)))


def band(low: float, high: float, order: int = 2) -> Shape:
    """What lies between two corners."""
    return together(high_pass(low, order), low_pass(high, order))


def tilt(decibels: float, above: float) -> Shape:
    """Falls by so many dB an octave (negative) above a frequency, bent gently there."""
    power = decibels / (20.0 * np.log10(2.0))
    return lambda f: np.asarray((1.0 + (f / above) ** 2) ** (power / 2.0))


def bump(centre: float, octaves: float, decibels: float) -> Shape:
    """Raises the neighbourhood of a frequency, a bell on the octave axis."""
    return lambda f: np.asarray(10.0 ** (decibels / 20.0 * np.exp(-((np.log2(f / centre) / octaves) ** 2))))


def together(*shapes: Shape) -> Shape:
    """All of them, one after the other."""

    def joined(frequencies: Frequencies) -> Frequencies:
        return np.asarray(prod((shape(frequencies) for shape in shapes), start=np.ones_like(frequencies)))

    return joined
