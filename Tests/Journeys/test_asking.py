"""How it was: the person answers, passes, stops, changes the answer, and shows it or not."""

import pytest
from playwright.sync_api import Page, expect

from support.hands import go, person_of
from support.looks import DENSITIES, LANGUAGES


@pytest.fixture
def site(fresh_site):
    """An area for each test: a question can be answered once."""
    return fresh_site


def begin(page: Page) -> None:
    """Opens the question that waits."""
    go(page.locator("main a.tile[href*='/askings/']").first)


def answer(page: Page, which: str) -> None:
    """Answers as the density asks: at once, or in two steps of two."""
    button = page.locator(f"main button[name=answer][value={which}]")
    if not button.count():
        page.locator("main a.tile[href$='/change']").click()
    go(button.first)


def go_on(page: Page, audience: str = "onlyMe") -> None:
    """Says who may see it and that nobody helped, skips who was there, until one is thanked."""
    for _ in range(8):
        if page.url.endswith("/thanks"):
            return
        for name, value in (("audience", audience), ("helper", ""), ("skip", "yes")):
            if page.locator(f"main button[name={name}]").count():
                _press(page, name, value)
                break
        else:
            raise AssertionError(f"neither asked nor thanked at {page.url}")
    raise AssertionError(f"asked on and on: {page.url}")


def _press(page: Page, name: str, value: str) -> None:
    for _ in range(6):
        wanted = page.locator(f"main button[name={name}][value='{value}']")
        if wanted.count():
            go(wanted.first)
            return
        # It is behind "more".
        page.locator("main .always a[href*='from=']").click()
    raise AssertionError(f"{value!r} is not offered at {page.url}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("density", DENSITIES)
def test_the_person_answers_and_changes_the_answer(page_as, language, density):
    page = page_as("person", language, "easy", density)
    begin(page)
    asking = page.url
    # What it is about is named before the question, and other answers and stop are beside it.
    event = page.locator("main .event").bounding_box()
    assert event["y"] < page.locator("main h1").bounding_box()["y"]
    expect(page.locator("main .always a[href$='/passes']")).to_be_visible()
    expect(page.locator("main .always form[action$='/stop'] button")).to_be_visible()
    answer(page, "tooLittle")
    go_on(page)
    expect(page.locator("main .event")).to_be_visible()
    go(page.locator("main form[action$='/undo'] button"))
    assert page.url.split("?")[0] == asking, "after undoing one is asked again"
    answer(page, "justRight")
    go_on(page)


@pytest.mark.parametrize("density", DENSITIES)
def test_to_pass_is_an_answer(page_as, density):
    page = page_as("person", "en", "easy", density)
    begin(page)
    page.locator("main .always a[href$='/passes']").click()
    _press(page, "answer", "dontKnow")
    go_on(page)


@pytest.mark.parametrize("density", DENSITIES)
def test_stop_ends_asking_for_the_day(page_as, density):
    page = page_as("person", "sv", "easy", density)
    begin(page)
    go(page.locator("main .always form[action$='/stop'] button"))
    page.goto(f"/persons/{person_of(page)}")
    expect(page.locator("main a[href*='/askings/']")).to_have_count(0)


def test_an_answer_is_the_persons_until_shown(visits, page_as):
    page = page_as("person", "en")
    person = person_of(page)
    begin(page)
    asking = page.url
    event = page.locator("main .event").inner_text()
    answer(page, "tooLittle")
    go_on(page)
    thanks = page.url

    other = page_as("assistant", "en")
    # The address of the question opens nothing to anybody else.
    assert other.goto(asking).status in (403, 404)
    assert other.goto(thanks).status in (403, 404)
    before = _shown_answers(other, person)

    page.locator("main a[href$='/sharing']").click()
    _press(page, "audience", "everyoneWhoHelpsMe")
    after = _shown_answers(other, person)
    assert after != before, f"what was shown about {event!r} is seen nowhere by those who help"


def _shown_answers(page: Page, person: str) -> str:
    """What the team's pages say: which of the questions waits is drawn anew each day."""
    told = []
    for question in ("choice", "help"):
        response = page.goto(f"/persons/{person}/balance/{question}")
        told.append(page.locator("main").inner_text() if response.ok else str(response.status))
    return "\n".join(told)


def test_the_professional_answers_the_mirror(page_as):
    page = page_as("assistant", "en")
    page.goto("/persons")
    go(page.locator("main a[href$='/mirror']").first)
    mirror = page.url
    for name, value in (("choice", "justRight"), ("help", "tooMuch"), ("will", "both")):
        mark = page.locator(f"input[name={name}][value={value}]")
        page.locator(f"label[for='{mark.get_attribute('id')}']").click()
    go(page.locator("main form button.main"))
    assert page.url != mirror
    page.goto("/persons")
    expect(page.locator(f"main a[href='{mirror.split('//')[1].partition('/')[2]}']")).to_have_count(0)
