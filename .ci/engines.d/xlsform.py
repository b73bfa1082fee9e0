"""Converts every XLSForm of a folder with pyxform; a warning is a failure."""

import shutil
import sys
from pathlib import Path

from pyxform.xls2xform import convert


def complaint(form, has_java):
    try:
        warnings = convert(form, validate=has_java).warnings
    except Exception as error:  # every complaint of pyxform and of ODK Validate
        return str(error)
    return "; ".join(warnings or [])


def main():
    has_java = shutil.which("java") is not None
    forms = sorted(Path(sys.argv[1]).glob("*.xlsform.xlsx"))
    complaints = [(form.name, complaint(form, has_java)) for form in forms]
    complaints = [(name, text) for name, text in complaints if text]
    for name, text in complaints:
        print(f"{name}: {text}", file=sys.stderr)
    by = "pyxform and ODK Validate" if has_java else "pyxform (no Java: ODK Validate did not run)"
    print(f"{len(forms)} forms read by {by}, {len(complaints)} with complaints")
    return 1 if complaints or not forms else 0


if __name__ == "__main__":
    sys.exit(main())
