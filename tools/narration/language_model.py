"""Which word follows which, as a bigram model in the ARPA form that recognisers read."""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

_DISCOUNT: Final = 0.5
_START, _END = "<s>", "</s>"
_NEVER: Final = -99.0


def arpa(sentences: Sequence[Sequence[str]]) -> str:
    """A bigram model with absolute discounting, backing off to single words. Raises ValueError for none."""
    lines = [(_START, *sentence, _END) for sentence in sentences if sentence]
    if not lines:
        raise ValueError("a language model needs at least one sentence")
    singles = Counter(word for line in lines for word in line)
    pairs = Counter(pair for line in lines for pair in pairwise(line))
    total = sum(count for word, count in singles.items() if word != _START)
    alone = {word: count / total for word, count in singles.items() if word != _START}
    followers: dict[str, list[str]] = {}
    for first, second in pairs:
        followers.setdefault(first, []).append(second)

    body = ["\\data\\", f"ngram 1={len(singles)}", f"ngram 2={len(pairs)}", "", "\\1-grams:"]
    for word in sorted(singles):
        chance = _NEVER if word == _START else math.log10(alone[word])
        after = followers.get(word, [])
        left = _DISCOUNT * len(after) / singles[word] if after else 1.0
        unseen = 1.0 - sum(alone[follower] for follower in after)
        back = math.log10(left / unseen) if unseen > 1e-9 else 0.0
        body.append(f"{chance:.4f} {word} {back:.4f}")
    body += ["", "\\2-grams:"]
    for (first, second), count in sorted(pairs.items()):
        body.append(f"{math.log10((count - _DISCOUNT) / singles[first]):.4f} {first} {second}")
    return "\n".join([*body, "", "\\end\\", ""])
