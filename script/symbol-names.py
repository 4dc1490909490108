"""Names the symbols in people's languages: PICTURES/names.LANGUAGE.txt, a line for each with code, name and words.

  python3 script/symbol-names.py pictures /usr/share/unicode/cldr/common sv en

The names are Unicode's CLDR (Debian's unicode-cldr-core). Symbols that differ only by the colour of skin, and flags, are
left out: they would hide the others.
"""

import sys
import xml.etree.ElementTree as tree
from pathlib import Path


def annotations(folder: Path, language: str) -> dict[str, tuple[str, str]]:
    names: dict[str, str] = {}
    words: dict[str, str] = {}
    for kind in ("annotations", "annotationsDerived"):
        for one in tree.parse(folder / kind / f"{language}.xml").getroot().iter("annotation"):
            into = names if one.get("type") == "tts" else words
            into[one.get("cp")] = " ".join((one.text or "").split())
    return {cp: (name, words.get(cp, "")) for cp, name in names.items()}


def is_shown(code: str) -> bool:
    points = [int(part, 16) for part in code.split("-")]
    return not any(0x1F3FB <= p <= 0x1F3FF or 0x1F1E6 <= p <= 0x1F1FF or 0xE0000 <= p for p in points)


def main(pictures: Path, cldr: Path, languages: list[str]) -> None:
    codes = sorted(file.stem for file in pictures.glob("*.svg"))
    for language in languages:
        known = annotations(cldr, language)
        lines = []
        for code in filter(is_shown, codes):
            # CLDR writes symbols without the mark that asks for colours.
            text = "".join(chr(int(part, 16)) for part in code.split("-") if part != "FE0F")
            if text in known:
                name, words = known[text]
                lines.append("\t".join([code, name, "|".join(word.strip() for word in words.split("|"))]))
        (pictures / f"names.{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
