"""An authority's case worker: a frame with all its parts, a wish that does not fit it, and nothing of daily life."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from support.hands import is_told, person_of
from support.ways import WAYS

# What passes to nobody who decides on amount, except by the person's own act.
OF_DAILY_LIFE = ", ".join(
    f"main a[href*='/{kind}/']" for kind in ("moments", "answers", "askings", "balance", "signals", "signs"))

REASONS = "Behovet kom fram i två samtal. Det här får inte försvinna."
HOW = "Hon berättade själv, med sina bilder."
EASY = "Du får hjälp 20 timmar i veckan."
NO_SIGNS = {"sv": "Inga tecken är noterade än", "en": "No signs are noted yet"}
TODAY = date.today()


@pytest.fixture
def site(fresh_site):
    """Each way answers the same wish: an area for each."""
    return fresh_site


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_case_worker_decides_answers_and_leaves(visits, visitor, way):
    """A decision with all its parts, mended where it went wrong; wishes answered; and nothing of daily life."""
    me = visitor("decision-maker", way)
    me.shows_no(OF_DAILY_LIFE)
    meets_every_fault_at_once(me)
    registers_a_decision(me)
    frame, person = me.page.url.split("?")[0], person_of(me.page)
    corrects_what_went_wrong(me, frame)
    asks_what_does_not_fit(me, frame)
    answers_the_wish_that_waits(me)
    meets_nothing_of_daily_life(me, person)
    me.sign_out()
    the_person_reads_it(visits, way, frame)


def meets_every_fault_at_once(me) -> None:
    """A form with half of it missing tells all of it, and keeps what is written and chosen."""
    me.follow("main a[href='/decisions/new']")
    me.follow("main a[href$='/frames/new']")
    me.write(reasons=REASONS, easy=EASY)
    me.date(first=TODAY + timedelta(days=7), last=TODAY)
    me.choose(part="didNot")
    me.send()
    # Which service, when it was decided, an end before its beginning, and why the person was not with them.
    me.is_sent_to_each_fault(4)
    for name, text in (("reasons", REASONS), ("easy", EASY), ("last", TODAY.isoformat())):
        expect(me.page.locator(f"main [name={name}]")).to_have_value(text)
    expect(me.page.locator("main [name=part][value=didNot]")).to_be_checked()


def registers_a_decision(me) -> None:
    """What was missing is filled in: amount, easy words, appeal, and how the person took part."""
    me.choose(service="ledsagarservice", part="took", appeal="lss-decision")
    me.write(amount="20 timmar i veckan", purpose="Att leva som andra", basis="LSS 9 § 3", how=HOW)
    me.date(decided=TODAY, last=TODAY + timedelta(days=365))
    me.mark("main [name=others]")
    me.send()
    is_told(me.page)
    told = me.page.locator("main")
    for text in (EASY, REASONS, HOW, "20 timmar i veckan", "LSS 9 § 3"):
        expect(told).to_contain_text(text)


def corrects_what_went_wrong(me, frame: str) -> None:
    """A correction says why, and what stood before can be read."""
    me.follow("main a[href$='/correction']")
    me.write(amount="12 timmar i veckan")
    me.send()
    me.is_sent_to_each_fault(1)
    expect(me.page.locator("main [name=amount]")).to_have_value("12 timmar i veckan")
    me.write(because="Tolv blev tjugo när beslutet skrevs in.")
    me.send()
    is_told(me.page)
    expect(me.page.locator("main")).to_contain_text("12 timmar i veckan")
    me.follow("main a[href$='/earlier']")
    expect(me.page.locator("main")).to_contain_text("20 timmar i veckan")
    me.open(frame)


def asks_what_does_not_fit(me, frame: str) -> None:
    """A wish that does not fit is a question with an owner and a day, and it stands on the owner's page."""
    me.follow("main a[href$='/questions/new']")
    me.send()
    me.is_sent_to_each_fault(3)
    me.write(wish="En vecka vid havet varje sommar")
    me.select("owner", "Dan Åkerbyvall")
    me.date(due=TODAY + timedelta(days=14))
    me.send()
    is_told(me.page)
    me.open(me.home)
    expect(waiting(me, "En vecka vid havet varje sommar")).to_have_count(1)


def answers_the_wish_that_waits(me) -> None:
    """An answer says what would make it possible and who can decide; how to appeal stands beside it."""
    asked = me.page.locator("main a[href*='/questions/']").first.inner_text()
    me.follow(waiting(me, asked))
    me.write(whoCanDecide="Nämnden")
    me.send()
    me.is_sent_to_each_fault(1)
    expect(me.page.locator("main [name=whoCanDecide]")).to_have_value("Nämnden")
    me.write(answer="Med en ansökan om fler timmar för resan.")
    me.send()
    is_told(me.page)
    expect(me.page.locator("main")).to_contain_text("Med en ansökan om fler timmar för resan.")
    expect(me.page.locator("main")).to_contain_text("Nämnden")
    expect(me.page.locator("main form")).to_have_count(0)
    me.open(me.home)
    expect(waiting(me, asked)).to_have_count(0)


def meets_nothing_of_daily_life(me, person: str) -> None:
    """No moment, answer, sign or reading is opened by its address; the week has nothing in it."""
    for place in ("/balance/choice", "/answers/choice", "/replies", "/looked", "/moments/new"):
        me.open(f"/persons/{person}{place}", status=403)
        me.shows_no(OF_DAILY_LIFE)
    for place in ("", "/plan", "/signs"):
        me.open(f"/persons/{person}{place}")
        me.shows_no("main a[href*='/moments/'], main a[href*='/askings/'], main svg.chart")
    assert NO_SIGNS[me.way.look.language] not in me.page.locator("main").inner_text()


def the_person_reads_it(visits, way, frame: str) -> None:
    """The person has the decision in easy words, and sees who has read about them."""
    page = visits.enter("person", way.look)
    assert page.goto(frame).ok
    expect(page.locator("main")).to_contain_text(EASY)
    page.goto(f"/persons/{person_of(page)}/looked")
    expect(page.locator("main article.card").first).to_contain_text("Dan Åkerbyvall")


def waiting(me, wish: str):
    """The way to a question that waits for an answer, by the wish that it is about."""
    return me.page.locator("main a[href*='/questions/']").filter(has_text=wish)
