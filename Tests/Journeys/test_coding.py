"""Coding in a group: two researchers code apart, close the round, and settle what they saw differently."""

import re

import pytest
from playwright.sync_api import Page, expect

from support.hands import Taps, fill, go, is_told, send


def begin(page: Page, title: str) -> str:
    """Begins a comparison with a code book of its own, and gives its path."""
    page.goto("/comparisons")
    fill(page, title=title, question="Who decides?")
    send(page)
    is_told(page)
    return page.url.split("?")[0]


def add_code(page: Page, name: str, group: str) -> None:
    """Writes a code into the book that is shown."""
    go(page.locator("main a[href$='/codes/new']"))
    fill(page, name=name, definition=f"{name}, as the text says it.")
    Taps(page).choose("group", group)
    send(page)
    expect(page.locator("main")).to_contain_text(name)


def choose_named(page: Page, label: str) -> None:
    """Touches the choice with these words."""
    page.locator("main label", has_text=label).first.click()


def code(page: Page, round_: str, number: int, names: list[str], note: str = "") -> None:
    """Codes one passage: with the codes that are named, or with none."""
    page.goto(f"{round_}/passages/{number}")
    for name in names:
        choose_named(page, name)
    if not names:
        Taps(page).choose("nothing")
    fill(page, note=note)
    send(page)


@pytest.fixture
def rea(page_as) -> Page:
    return page_as("researcher", "en")


@pytest.fixture
def ivar(page_as) -> Page:
    return page_as("second-researcher", "en")


@pytest.fixture
def round_(rea) -> str:
    """A round of two passages that both code, just opened; its address."""
    study = begin(rea, "Two coders")
    go(rea.locator("main a[href^='/code-books/']"))
    add_code(rea, "Listens first", "behaviours")
    add_code(rea, "Tries it out", "practices")
    fill(rea, change="The first codes")
    go(rea.locator("main form[action$='/settle'] button"))
    is_told(rea)
    rea.goto(study)
    choose_named(rea, "Athens")
    go(rea.locator("main form[action$='/profiles'] button").first)
    go(rea.locator("main a[href$='/rounds/new']"))
    choose_named(rea, "Ivar")
    send(rea)
    is_told(rea)
    return rea.url.split("?")[0]


def test_two_coders_see_nothing_of_each_other_until_the_round_is_closed(rea, ivar, round_, axe):
    code(rea, round_, 1, ["Listens first"], "Reas own thought")
    code(rea, round_, 2, ["Tries it out"])
    # Ivar sees how far Rea has come and nothing more, by whatever way he tries.
    ivar.goto(round_)
    expect(ivar.locator("main")).to_contain_text("Rea Vindrud")
    ivar.goto(f"{round_}/passages/1")
    assert ivar.locator("main input:checked").count() == 0
    expect(ivar.locator("main")).not_to_contain_text("Reas own thought")
    axe(ivar)
    for place in ("agreement", "consensus", "log", "likeness", "configurations"):
        ivar.goto(f"{round_}/{place}")
        assert ivar.url == round_, f"{place} leads back while the round is open"
    code(ivar, round_, 1, ["Listens first"])
    code(ivar, round_, 2, [])
    for page in (rea, ivar):
        page.goto(round_)
        go(page.locator("main form[action$='/finish'] button"))
    go(ivar.locator("main form[action$='/close'] button"))

    rea.goto(f"{round_}/agreement")
    expect(rea.locator("main")).to_contain_text("Krippendorff")
    axe(rea)
    rea.goto(f"{round_}/consensus")
    axe(rea)
    go(rea.locator("main .card h3 a").first)
    Taps(rea).choose("holds", "yes")
    send(rea)
    # The reason is missing: it is said, and the choice is kept.
    expect(rea.locator("#faults a")).to_have_count(1)
    assert rea.locator("main [name=holds]:checked").get_attribute("value") == "yes"
    fill(rea, why="The text says testing")
    send(rea)
    rea.goto(f"{round_}/log")
    expect(rea.locator("main li")).to_contain_text("The text says testing")
    expect(rea.locator("main li")).to_contain_text("Rea Vindrud")
    # A finding leads back to the passage.
    rea.goto(f"{round_}/likeness")
    go(rea.locator("main td a").first)
    expect(rea.locator("main blockquote").first).to_be_visible()


def test_a_round_is_closed_early_with_a_reason_that_all_see(rea, ivar, round_):
    rea.goto(round_)
    go(rea.locator("main form[action$='/close'] button"))
    expect(rea.locator("#faults a")).to_have_count(1)
    fill(rea, why="The summer begins")
    go(rea.locator("main form[action$='/close'] button"))
    ivar.goto(round_)
    expect(ivar.locator("main")).to_contain_text("The summer begins")


def test_a_file_with_a_fault_is_refused_in_one_sentence(rea, round_, tmp_path):
    study = round_.split("/rounds/")[0]
    broken = tmp_path / "codings.csv"
    broken.write_text("coder,text\nAnn,hello\n")
    rea.goto(f"{study}/import")
    Taps(rea).choose("kind", "codings")
    rea.locator("main input[type=file]").set_input_files(broken)
    send(rea)
    expect(rea.locator("main")).to_contain_text("codings.csv")
    codes = tmp_path / "codes.csv"
    codes.write_text("name,group,definition\nAsks why,behaviours,Somebody asks for the reason\n")
    Taps(rea).choose("kind", "codeBook")
    rea.locator("main input[type=file]").set_input_files(codes)
    send(rea)
    is_told(rea)
    expect(rea.locator("main")).to_contain_text("Asks why")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_the_demonstration_has_begun_can_be_read(page_as, language, axe):
    page = page_as("researcher", language)
    page.goto("/comparisons")
    go(page.locator("main a[href^='/comparisons/']").first)
    go(page.locator("main a[href*='/rounds/']").first)
    round_ = page.url.split("?")[0]
    for place in ("agreement", "consensus", "log", "likeness", "likeness/map", "likeness/tree", "likeness/heat", "configurations"):
        response = page.goto(f"{round_}/{place}")
        assert response.status == 200, place
        axe(page)
    links = page.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))")
    assert not [link for link in links if re.search(r"/persons/", link)], "nothing leads to a person"
