"""Ways of acting: one journey, walked by touch, by keyboard only, without script, and at 400 %."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from playwright.sync_api import Locator, Page

from support.hands import Taps, fill, go
from support.keyboard import Keyboard
from support.looks import Look


@dataclass(frozen=True)
class Way:
    """How a journey is walked: in which look, with which hands, in which window."""

    look: Look
    is_by_keyboard: bool = False
    window: dict = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return f"{self.look}{'-keyboard' if self.is_by_keyboard else ''}{'-zoom400' if self.window else ''}"


# At 400 % a window of 1280 pixels has room for 320.
ZOOM400 = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}

WAYS = [
    Way(Look("sv")), Way(Look("en")), Way(Look("sv", script=False)), Way(Look("en", script=False)),
    Way(Look("sv"), is_by_keyboard=True), Way(Look("en"), window=ZOOM400),
]


class Touch:
    """Hands that touch, with the same steps as `Keys`."""

    def __init__(self, page: Page):
        self.page = page

    def go(self, target: Locator) -> None:
        go(target)

    def choose(self, name: str, value: str) -> None:
        Taps(self.page).choose(name, value)

    def mark(self, box: Locator) -> None:
        self.page.locator(f"label[for='{box.get_attribute('id')}']").click()

    def write(self, name: str, text: str) -> None:
        fill(self.page, **{name: text})

    def date(self, name: str, day: date) -> None:
        fill(self.page, **{name: day.isoformat()})

    def select(self, field: Locator, label: str) -> None:
        field.select_option(label=label)


class Keys(Keyboard):
    """Hands that have a keyboard and nothing else."""

    def go(self, target: Locator) -> None:
        self.press(target)

    def mark(self, box: Locator) -> None:
        self.go_to(box)
        self.page.keyboard.press("Space")

    def write(self, name: str, text: str) -> None:
        target = self.page.locator(f"main [name={name}]").first
        fold = self.page.locator(f"details:not([open]):has([name={name}])")
        if fold.count():
            self.go_to(fold.first.locator("summary"))
            self.page.keyboard.press("Enter")
        self.go_to(target)
        # What stands there is taken away first, as `fill` does.
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def date(self, name: str, day: date) -> None:
        target = self.page.locator(f"main [name={name}]").first
        # The order of year, month and day is the browser's, and it fills one part after the other.
        self.go_to(target)
        for order in ("%Y>%m%d", "%Y>%m>%d", "%d%m%Y", "%m%d%Y"):
            for key in "<<<" + day.strftime(order):
                self.page.keyboard.press({"<": "ArrowLeft", ">": "ArrowRight"}.get(key, key))
            if target.input_value() == day.isoformat():
                return
        raise AssertionError(f"{name} cannot be written by keyboard: {target.input_value()!r}")

    def select(self, field: Locator, label: str) -> None:
        self.go_to(field)
        self.page.keyboard.type(label)
