/// The plan: two sides with equal room, the agreement between them, a stance from each.
package struct PlanWords: Sentences {
  package let title: @Sendable (_ name: String) -> String
  package let mine: String
  package let version: @Sendable (_ number: Int, _ day: String) -> String
  package let unfinished: @Sendable (_ name: String) -> String
  package let unfinishedMine, frameMissing, seeFrame: String
  package let whatChanged, nextDate, noNextDate: String
  package let how, toMe, forMe, valued, agreed, proposed, whoDecides, whoAnswers, whenAndHow, open: String
  package let restsOn: String
  // The person's places, to everybody but the person.
  package let howOf, toMeOf: @Sendable (_ name: String) -> String
  package let stances, yes, no, waits, notAsked, couldNot: String
  package let tried: @Sendable (_ what: String) -> String
  package let stanceOf: @Sendable (_ name: String, _ stance: String) -> String
  package let myStance, saidYes, saidNo, iSayYes, iSayNo, notNow: String
  package let lived: @Sendable (_ count: Int) -> String
  // `inPlanItem`: the plan itself answers it, so that nobody has to say it.
  package let content, saidItem, inPlanItem, missingItem: String
  package let notNeeded: @Sendable (_ reason: String) -> String
  package let noPlan, begin, add, old: String
  // A plan on which nothing is agreed yet; none of the own service though others have one; the plans of other services.
  package let begunPlan, noPlanOfOurs, otherPlans: String
  package let sidePerson, sideStaff: @Sendable (_ name: String) -> String
  package let mySide: String
  // A side on which nothing stands yet.
  package let sideEmpty: @Sendable (_ name: String) -> String
  package let mineEmpty, staffEmpty: String
  /// The way to an agreement's own page.
  package let goTo: @Sendable (_ area: String) -> String
}

extension PlanWords {
  package static let swedish = PlanWords(
    title: { "\(Grammar.swedish.possessive($0)) plan" }, mine: "Min plan",
    version: { "Version \($0), \($1)" },
    unfinished: { "Planen är inte klar. \($0) har inte sagt ja eller nej till allt än." },
    unfinishedMine: "Planen är inte klar. Du har inte sagt ja eller nej till allt än.",
    frameMissing: "Beslutet saknas. Planen gäller ändå.", seeFrame: "Läs beslutet",
    whatChanged: "Det här har ändrats", nextDate: "Vi tittar på planen igen", noNextDate: "Nästa datum saknas.",
    how: "Så vill jag ha det", toMe: "Viktigt för mig", forMe: "Viktigt för att må bra",
    valued: "Det här vet och tycker personalen", agreed: "Det här har vi kommit överens om",
    proposed: "Det här är ett förslag. Alla har inte sagt ja",
    whoDecides: "Vem bestämmer", whoAnswers: "Ansvarig", whenAndHow: "När och hur",
    open: "Det här är vi inte klara med",
    restsOn: "Bygger på beslutet om",
    howOf: { "Så vill \($0) ha det" }, toMeOf: { "Viktigt för \($0)" },
    stances: "Ja eller nej", yes: "Ja", no: "Nej", waits: "Inte nu. Frågan står kvar öppen",
    notAsked: "Inte tillfrågad än", couldNot: "Kunde inte vara med",
    tried: { "Det här prövades: \($0)" }, stanceOf: { "\($0): \($1)" },
    myStance: "Vad säger du?", saidYes: "Du har sagt ja. Du kan ändra dig.",
    saidNo: "Du har sagt nej. Du kan ändra dig.",
    iSayYes: "Ja, så vill jag ha det", iSayNo: "Nej, så vill jag inte ha det",
    notNow: "Inte nu",
    lived: {
      $0 == 0 ? "Inga stunder än." : $0 == 1 ? "1 stund visar hur det går." : "\($0) stunder visar hur det går."
    },
    content: "Det här ska en plan innehålla", saidItem: "Finns med", inPlanItem: "Finns redan i planen",
    missingItem: "Saknas", notNeeded: { "Behövs inte. Skäl: \($0)" },
    noPlan: "Det finns ingen plan här än.", begin: "Börja med en överenskommelse", add: "Lägg till en överenskommelse",
    old: "Resten finns i den gamla planen.",
    begunPlan: "Planen är påbörjad. Det finns ingen överenskommelse i den än.",
    noPlanOfOurs: "Vår verksamhet har ingen plan än.", otherPlans: "Andra planer",
    sidePerson: { "\(Grammar.swedish.possessive($0)) sida" }, sideStaff: { _ in "Personalens sida" },
    mySide: "Min sida", sideEmpty: { "Här har \($0) inte sagt något än." }, mineEmpty: "Du har inte sagt något här än.",
    staffEmpty: "Här har personalen inte skrivit något än.", goTo: { "Gå till överenskommelsen: \($0)" })

  package static let swedishEasy = PlanWords(
    title: { "\(Grammar.swedish.possessive($0)) plan" }, mine: "Min plan",
    version: { "Plan \($0), \($1)" },
    unfinished: { _ in "Planen är inte klar." }, unfinishedMine: "Planen är inte klar.",
    frameMissing: "Vi har inte beslutet. Planen gäller ändå.",
    seeFrame: "Läs beslutet",
    whatChanged: "Det här är nytt", nextDate: "Då tittar vi på planen igen",
    noNextDate: "Vi har inte bestämt när vi tittar på planen igen.",
    how: "Så vill jag ha det", toMe: "Viktigt för mig", forMe: "Viktigt för att må bra",
    valued: "Det här säger personalen", agreed: "Så gör vi", proposed: "Det här är ett förslag",
    whoDecides: "Vem bestämmer", whoAnswers: "Vem gör det", whenAndHow: "När och hur", open: "Det här är inte klart",
    restsOn: "Beslutet säger",
    howOf: { "Så vill \($0) ha det" }, toMeOf: { "Viktigt för \($0)" },
    stances: "Ja eller nej", yes: "Ja", no: "Nej", waits: "Inte nu", notAsked: "Vi har inte frågat än",
    couldNot: "Kunde inte vara med",
    tried: { "Vi provade: \($0)" }, stanceOf: { "\($0): \($1)" },
    myStance: "Vad säger du?", saidYes: "Du har sagt ja. Du kan ändra dig.",
    saidNo: "Du har sagt nej. Du kan ändra dig.",
    iSayYes: "Ja, så vill jag ha det", iSayNo: "Nej, jag vill inte", notNow: "Inte nu",
    lived: { $0 == 0 ? "Inga stunder än." : $0 == 1 ? "1 stund." : "\($0) stunder." },
    content: "Det här ska stå i planen", saidItem: "Klart", inPlanItem: "Står i planen", missingItem: "Fattas",
    notNeeded: { "Hoppar vi över. Därför att: \($0)" },
    noPlan: "Du har ingen plan här än.", begin: "Börja med en sak", add: "Lägg till en sak",
    old: "Resten står i din gamla plan.",
    begunPlan: "Vi har börjat på planen. Det står inget i den än.", noPlanOfOurs: "Vi har ingen plan här än.",
    otherPlans: "Andra planer",
    sidePerson: { _ in "Jag säger" }, sideStaff: { _ in "Personalen säger" }, mySide: "Jag säger",
    sideEmpty: { "\($0) har inte sagt något än." }, mineEmpty: "Du har inte sagt något här än.",
    staffEmpty: "Personalen har inte sagt något här än.", goTo: { "Gå till: \($0)" })

  package static let english = PlanWords(
    title: { "\(Grammar.english.possessive($0)) plan" }, mine: "My plan",
    version: { "Version \($0), \($1)" },
    unfinished: { "The plan is not finished. \($0) has not said yes or no to everything yet." },
    unfinishedMine: "The plan is not finished. You have not said yes or no to everything yet.",
    frameMissing: "The decision is missing. The plan still applies.", seeFrame: "Read the decision",
    whatChanged: "What has changed", nextDate: "We look at the plan again", noNextDate: "The next date is missing.",
    how: "How I want it", toMe: "Important to me", forMe: "Important for being well",
    valued: "What staff know and value", agreed: "What we have agreed",
    proposed: "A proposal that not everybody has said yes to",
    whoDecides: "Who decides what", whoAnswers: "Responsible", whenAndHow: "When and how", open: "What is still open",
    restsOn: "Based on the decision about",
    howOf: { "How \($0) wants it" }, toMeOf: { "Important to \($0)" },
    stances: "Yes or no", yes: "Yes", no: "No", waits: "Not now. The question stays open", notAsked: "Not asked yet",
    couldNot: "Could not take part",
    tried: { "This was tried: \($0)" }, stanceOf: { "\($0): \($1)" },
    myStance: "What do you say?", saidYes: "You have said yes. You can change your mind.",
    saidNo: "You have said no. You can change your mind.",
    iSayYes: "Yes, this is how I want it", iSayNo: "No, this is not how I want it",
    notNow: "Not now",
    lived: {
      $0 == 0 ? "No moments yet." : $0 == 1 ? "1 moment shows how it goes." : "\($0) moments show how it goes."
    },
    content: "What a plan should contain", saidItem: "Included", inPlanItem: "Already in the plan",
    missingItem: "Missing", notNeeded: { "Not needed. Reason: \($0)" },
    noPlan: "There is no plan here yet.", begin: "Begin with one agreement", add: "Add an agreement",
    old: "The rest is in the old plan.",
    begunPlan: "The plan has been started. There is no agreement in it yet.",
    noPlanOfOurs: "Our service has no plan yet.", otherPlans: "Other plans",
    sidePerson: { "\(Grammar.english.possessive($0)) side" }, sideStaff: { _ in "The staff’s side" },
    mySide: "My side", sideEmpty: { "\($0) has not said anything here yet." },
    mineEmpty: "You have not said anything here yet.", staffEmpty: "Staff have not written anything here yet.",
    goTo: { "Go to the agreement: \($0)" })

  package static let englishEasy = PlanWords(
    title: { "\(Grammar.english.possessive($0)) plan" }, mine: "My plan",
    version: { "Plan \($0), \($1)" },
    unfinished: { _ in "The plan is not finished." }, unfinishedMine: "The plan is not finished.",
    frameMissing: "We do not have the decision. The plan still counts.",
    seeFrame: "Read the decision",
    whatChanged: "This is new", nextDate: "Then we look at the plan again",
    noNextDate: "We have not decided when to look again.",
    how: "How I want it", toMe: "Important to me", forMe: "Needed to be well",
    valued: "This is what staff say", agreed: "This is what we do", proposed: "This is a proposal",
    whoDecides: "Who decides", whoAnswers: "Who does it", whenAndHow: "When and how", open: "This is not finished",
    restsOn: "The decision says",
    howOf: { "How \($0) wants it" }, toMeOf: { "Important to \($0)" },
    stances: "Yes or no", yes: "Yes", no: "No", waits: "Not now", notAsked: "We have not asked yet",
    couldNot: "Could not take part",
    tried: { "We tried: \($0)" }, stanceOf: { "\($0): \($1)" },
    myStance: "What do you say?", saidYes: "You have said yes. You can change your mind.",
    saidNo: "You have said no. You can change your mind.",
    iSayYes: "Yes, this is how I want it", iSayNo: "No, I do not want this",
    notNow: "Not now",
    lived: { $0 == 0 ? "No moments yet." : $0 == 1 ? "1 moment." : "\($0) moments." },
    content: "This should be in the plan", saidItem: "Done", inPlanItem: "It is in the plan", missingItem: "Missing",
    notNeeded: { "Not needed. Because: \($0)" },
    noPlan: "You have no plan here yet.", begin: "Begin with one thing", add: "Add one thing",
    old: "The rest is in your old plan.",
    begunPlan: "We have started the plan. Nothing is in it yet.", noPlanOfOurs: "We have no plan here yet.",
    otherPlans: "Other plans",
    sidePerson: { _ in "I say" }, sideStaff: { _ in "Staff say" }, mySide: "I say",
    sideEmpty: { "\($0) has not said anything yet." }, mineEmpty: "You have not said anything here yet.",
    staffEmpty: "Staff have not said anything here yet.", goTo: { "Go to: \($0)" })
}
