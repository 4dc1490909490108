/// The work on a plan: beginning it, terms, stances, content, settling, looking at it again, ending a part.
package struct PlanWorkWords: Sentences {
  package let newPlan, newPlanText, kindOfPlan, frame, noFrame, oldPlace, oldPlaceHint, oldDated: String
  // Terms.
  package let terms, agreed, decides, answers, when, how, restsOn, beyond, step, stepHint, yes, yesHint, open: String
  package let told, asked, takingPart, decidingTogether, decidingOneself: String
  package let person, representative, professional: String
  package let limiting, limitingHint, thatIsALimit, enterLimit: String
  // Stances.
  package let takeStance, yourStance, iSayYes, iSayNo, iSayNotNow, stanceHint, means, writtenFor: String
  package let absence, absenceText, party, tried, triedHint: String
  // Content.
  package let content, contentText, said, notNeeded, missing, whereOrWhy: String
  // Settling and review.
  package let settling, settlingText, settle, settledAlready, lacks, complete, nextDate, nextDateHint: String
  package let whatChanged, whyChanged, changeHint, participation, saveParticipation, others: String
  package let review, reviewText, reviewWords, ending, endingText, why, reach: String
  // What is missing.
  package let noAgreement, nextDateMissing, participationMissing, notSettled: String
  package let noTerms, personsSideEmpty, staffSideEmpty: @Sendable (_ area: String) -> String
  package let stanceMissing, stanceWaits: @Sendable (_ area: String, _ party: String) -> String
  package let contentMissing: @Sendable (_ item: String) -> String
}

extension PlanWorkWords {
  package static let swedish = PlanWorkWords(
    newPlan: "Börja en plan",
    newPlanText: "Det räcker att börja med en sak. Resten kan stå kvar i den gamla planen.",
    kindOfPlan: "Typ av plan", frame: "Beslut som planen bygger på", noFrame: "Beslutet saknas än",
    oldPlace: "Var finns den gamla planen?",
    oldPlaceHint: "Till exempel i pärmen eller i det andra systemet. Valfritt.",
    oldDated: "Den gamla planens datum",
    terms: "Det vi kommer överens om", agreed: "Det här har vi kommit överens om", decides: "Vem bestämmer i vardagen?",
    answers: "Ansvarig", when: "När?", how: "Hur?", restsOn: "Bygger på beslutet om",
    beyond: "Välj inget om det ligger utöver beslutet.",
    step: "Hur kan personen vara med?", stepHint: "Det berättas före varje stund och fylls i automatiskt.",
    yes: "Vems ja behövs?", yesHint: "Utan deras ja kan inget bestämmas.", open: "Det här är vi inte klara med",
    told: "Får veta", asked: "Blir tillfrågad", takingPart: "Är med", decidingTogether: "Bestämmer tillsammans",
    decidingOneself: "Bestämmer själv",
    person: "Personen", representative: "Företrädaren", professional: "Personalen",
    limiting: "Låser, tar ifrån, håller fast, övervakar eller hindrar det här personen?",
    limitingHint: "Då är det en begränsning och kan aldrig vara en överenskommelse.",
    thatIsALimit: "Det här är en begränsning. Den registreras för sig, med grund, personens svar och slutdag.",
    enterLimit: "Registrera en begränsning",
    takeStance: "Säg ja eller nej", yourStance: "Vad säger du?", iSayYes: "Ja", iSayNo: "Nej",
    iSayNotNow: "Inte nu", stanceHint: "Inte nu är också ett svar. Då står frågan kvar öppen.",
    means: "Hur visade personen det?", writtenFor: "Du skriver det personen säger. Det står att du hjälpte till.",
    absence: "Kunde inte vara med",
    absenceText: "Det är aldrig ett ja. Skriv vad som prövades för att göra det möjligt.",
    party: "Vem kunde inte vara med?", tried: "Vad prövades?", triedHint: "Till exempel bilder, en annan dag, en tolk.",
    content: "Planens innehåll", contentText: "Varje punkt finns med, behövs inte eller saknas.",
    said: "Finns med", notNeeded: "Behövs inte", missing: "Saknas",
    whereOrWhy: "Var står det, eller varför behövs det inte?",
    settling: "Fastställ planen", settlingText: "Det som inte är klart syns som inte klart, även efteråt.",
    settle: "Fastställ", settledAlready: "Planen är fastställd. Inget har ändrats sedan dess.",
    lacks: "Det här saknas", complete: "Inget saknas i planen.",
    nextDate: "När tittar vi på planen igen?", nextDateHint: "Ett datum krävs.",
    whatChanged: "Vad har ändrats?", whyChanged: "Varför?", changeHint: "Med ord som personen kan använda.",
    participation: "Så var personen med", saveParticipation: "Spara hur personen var med",
    others: "Vilka andra var med?",
    review: "Följ upp planen", reviewText: "Titta på planen tillsammans. Skriv vad ni såg.",
    reviewWords: "Vad såg ni?", ending: "Avsluta den här delen",
    endingText: "Delen finns kvar och går att läsa, men gäller inte längre.", why: "Varför?",
    reach: "Hur långt planen når",
    noAgreement: "Planen har ingen överenskommelse.", nextDateMissing: "Nästa datum saknas.",
    participationMissing: "Det står inte hur personen var med.", notSettled: "Planen är inte fastställd.",
    noTerms: { "\($0): inget är överenskommet än." }, personsSideEmpty: { "\($0): personens sida är tom." },
    staffSideEmpty: { "\($0): personalens sida är tom." },
    stanceMissing: { "\($0): \($1) har inte sagt ja eller nej." },
    stanceWaits: { "\($0): \($1) vill vänta med att svara. Det är inget nej." },
    contentMissing: { "Innehåll saknas: \($0)" })

  package static let english = PlanWorkWords(
    newPlan: "Begin a plan",
    newPlanText: "It is enough to begin with one thing. The rest can stay in the old plan.",
    kindOfPlan: "Kind of plan", frame: "Decision that the plan is based on", noFrame: "The decision is still missing",
    oldPlace: "Where is the old plan?", oldPlaceHint: "For example in the folder or in the other system. Optional.",
    oldDated: "Date of the old plan",
    terms: "What we agree", agreed: "What we have agreed", decides: "Who decides in daily life?",
    answers: "Responsible", when: "When?", how: "How?", restsOn: "Based on the decision about",
    beyond: "Choose nothing if it goes beyond the decision.",
    step: "How can the person take part?", stepHint: "This is said before each moment and is filled in for you.",
    yes: "Whose yes is needed?", yesHint: "Without their yes nothing can be decided.", open: "What is still open",
    told: "Is told", asked: "Is asked", takingPart: "Takes part", decidingTogether: "Decides together",
    decidingOneself: "Decides alone",
    person: "The person", representative: "The representative", professional: "Staff",
    limiting: "Does this lock, take away, hold, watch or keep the person from something?",
    limitingHint: "Then it is a limit and can never be an agreement.",
    thatIsALimit: "This is a limit. It is recorded on its own, with its ground, the person’s answer and an end.",
    enterLimit: "Record a limit",
    takeStance: "Say yes or no", yourStance: "What do you say?", iSayYes: "Yes", iSayNo: "No",
    iSayNotNow: "Not now", stanceHint: "Not now is an answer too. The question then stays open.",
    means: "How did the person show it?",
    writtenFor: "You write what the person says. It is noted that you helped.",
    absence: "Could not take part",
    absenceText: "Not being able to take part is never a yes. Write what was tried to make it possible.",
    party: "Who could not take part?", tried: "What was tried?",
    triedHint: "For example pictures, another day, an interpreter.",
    content: "Content of the plan", contentText: "Each item is in the plan, not needed, or missing.",
    said: "In the plan", notNeeded: "Not needed", missing: "Missing",
    whereOrWhy: "Where does it say so, or why is it not needed?",
    settling: "Settle the plan", settlingText: "What is not finished is shown as not finished, even afterwards.",
    settle: "Settle", settledAlready: "The plan is settled. Nothing has changed since then.",
    lacks: "What is missing", complete: "Nothing is missing in the plan.",
    nextDate: "When do we look at the plan again?", nextDateHint: "A date is required.",
    whatChanged: "What has changed?", whyChanged: "Why?", changeHint: "In words that the person can use.",
    participation: "How the person took part", saveParticipation: "Save how the person took part",
    others: "Who else took part?",
    review: "Look at the plan again", reviewText: "Look at the plan together. Write what you saw.",
    reviewWords: "What did you see?", ending: "End this part",
    endingText: "The part is kept and can be read, but no longer applies.", why: "Why?",
    reach: "How far the plan reaches",
    noAgreement: "The plan has no agreement.", nextDateMissing: "The next date is missing.",
    participationMissing: "It does not say how the person took part.", notSettled: "The plan is not settled.",
    noTerms: { "\($0): nothing is agreed yet." }, personsSideEmpty: { "\($0): the person’s side is empty." },
    staffSideEmpty: { "\($0): the staff’s side is empty." },
    stanceMissing: { "\($0): \($1) has not said yes or no." },
    stanceWaits: { "\($0): \($1) wants to wait before answering. That is not a no." },
    contentMissing: { "Content is missing: \($0)" })

}
