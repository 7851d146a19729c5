"""Makes the fonts of the rare characters; see README.md here. Needs fontTools and brotli.

    python3 make.py NotoSansCJK-Regular.ttc unicode.json
"""

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

SIMPLIFIED_CHINESE = 2  # its place in the collection

collection, common_ranges = sys.argv[1:3]


def characters(ranges):
    for part in ranges.split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


common = {code for ranges in json.loads(Path(common_ranges).read_text()).values() for code in characters(ranges)}
held = set(TTCollection(collection).fonts[SIMPLIFIED_CHINESE].getBestCmap())

parts = {
    "unified": {code for code in held if 0x4E00 <= code <= 0x9FFF} - common,
    "extension-a": {code for code in held if 0x3400 <= code <= 0x4DBF},
    "supplementary": {code for code in held if 0x20000 <= code <= 0x2F7FF},
}

for name, codes in parts.items():
    options = subset.Options(flavor="woff2", hinting=False, layout_features=[], font_number=SIMPLIFIED_CHINESE)
    font = subset.load_font(collection, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    subset.save_font(font, str(Path(__file__).parent / f"noto-sans-cjk-sc-{name}.woff2"), options)
    print(name, len(codes))
