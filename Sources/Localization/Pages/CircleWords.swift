/// Who supports a person: with what role, until when, and what the person shows to whom.
package struct CircleWords: Sentences {
  package let mine: String
  package let title: @Sendable (_ name: String) -> String
  package let none: String
  package let professional, keyWorker, decisionMaker, guide, relative: String
  package let at: @Sendable (_ role: String, _ place: String) -> String
  package let helper, talk, interpreter: String
  package let until: @Sendable (_ day: String) -> String
  package let from: @Sendable (_ day: String) -> String
  /// The headings over places that have not begun, and those that have ended.
  package let coming, earlier: String
  package let wasUntil: @Sendable (_ day: String) -> String
  package let support, noSupport, begin, end: String
  // Mandates.
  package let covers, coversNot, mayDecide, mayNotDecide, wordsOfMandate: String
  package let decisions, plan, dailyLife, economy: String
  package let needsConsent, notRead: String
  // Inviting.
  package let invite, whoComes: String
  /// The same, where somebody else than the person reads.
  package let whoComesTo: @Sendable (_ name: String) -> String
  package let inviteRelative, inviteFriend, inviteHelper, inviteTalk, inviteInterpreter: String
  package let addProfessional, addKeyWorker, addRepresentative, addDecisionMaker: String
  package let theirName, theirNameHint, chooseName, relation, relationHint, howLong: String
  package let oneMonth, oneYear, whichDay, firstDay, lastDay, lastDayHint, service, authority, mandate, scope: String
  package let comesForOneDay, seesOnlyShown: String
  // Ending.
  package let endPlace: @Sendable (_ name: String) -> String
  package let endExplained: @Sendable (_ name: String) -> String
  package let endToday, keep, endOnDay, onlyTheManager: String
  // Showing.
  package let shownTitle, shownExplained, nothingShown, canBeShown: String
  package let shownTo: @Sendable (_ names: String) -> String
  /// The same of what others may read by right.
  package let shownToBesides: @Sendable (_ names: String) -> String
  package let shownToNobody, shownToNobodyElse, whoMaySee, showingExplained, othersMayRead, seesIt: String
  package let choicePile, helpPile, chart, profile: String
}

extension CircleWords {
  package static let swedish = CircleWords(
    mine: "De som stöder mig", title: { "De som stöder \($0)" },
    none: "Ingen finns med här just nu.",
    professional: "Personal", keyWorker: "Stödperson", decisionMaker: "Handläggare", guide: "Fristående hjälp",
    relative: "Anhörig eller vän", at: { "\($0), \($1)" },
    helper: "Hjälper till att svara", talk: "Kommer för ett samtal", interpreter: "Tolkar",
    until: { "Till och med \($0)." }, from: { "Från och med \($0)." },
    coming: "Kommer senare", earlier: "Tidigare", wasUntil: { "Var med till och med \($0)." },
    support: "Verksamheter", noSupport: "Ingen verksamhet ger stöd just nu.", begin: "En verksamhet börjar ge stöd",
    end: "Avsluta",
    covers: "Uppdraget gäller", coversNot: "Uppdraget gäller inte", mayDecide: "Får bestämma om",
    mayNotDecide: "Får inte bestämma om", wordsOfMandate: "Så står det i förordnandet",
    decisions: "Ansöka, ta emot beslut och överklaga", plan: "Vara med i planen",
    dailyLife: "Läsa om vardagen", economy: "Ekonomi",
    needsConsent: "Personens eget samtycke behövs.", notRead: "Ingen jurist har kontrollerat den här uppgiften.",
    invite: "Bjud in någon", whoComes: "Vem ska vara med?", whoComesTo: { "Vem ska vara med \($0)?" },
    inviteRelative: "En anhörig", inviteFriend: "En vän",
    inviteHelper: "Någon som hjälper till att svara", inviteTalk: "Någon utifrån att prata med",
    inviteInterpreter: "En tolk",
    addProfessional: "Personal", addKeyWorker: "Stödperson", addRepresentative: "Företrädare",
    addDecisionMaker: "Handläggare",
    theirName: "Namn", theirNameHint: "Skriv namnet om det inte finns i listan.",
    chooseName: "Välj bland dem som finns",
    relation: "Vem är det?", relationHint: "Till exempel mamma, bror, faster.", howLong: "Hur länge?",
    oneMonth: "En månad", oneYear: "Ett år", whichDay: "Vilken dag?", firstDay: "Första dag", lastDay: "Sista dag",
    lastDayHint: "Det finns alltid ett slutdatum. Det kan förlängas.", service: "Verksamhet", authority: "Myndighet",
    mandate: "Typ av uppdrag", scope: "Vad uppdraget gäller",
    comesForOneDay: "Den som kommer utifrån är med en dag i taget.",
    seesOnlyShown: "Den du bjuder in ser bara det du visar.",
    endPlace: { "Avsluta för \($0)" },
    endExplained: { "\($0) ser inget mer om dig från och med i morgon. Det som \($0) har skrivit finns kvar." },
    endToday: "Avsluta i dag", keep: "Behåll", endOnDay: "Avsluta den dagen",
    onlyTheManager: "Bara chefen kan avsluta det här. Säg till om du vill ändra det.",
    shownTitle: "Det här visar jag",
    shownExplained: "Här ser du vad du visar och för vem. Du kan ändra dig när du vill.",
    nothingShown: "Du visar inget för någon.", canBeShown: "Det här kan du visa",
    shownTo: { "Visas för \($0)." },
    shownToBesides: { "Visas för \($0), och för dem som redan får läsa." }, shownToNobody: "Visas inte för någon.",
    shownToNobodyElse: "Visas bara för dem som redan får läsa.",
    whoMaySee: "Vem får se det här?", showingExplained: "Tryck på dem som får se. Tryck igen för att ta bort.",
    othersMayRead: "De som stöder dig kan redan ha rätt att läsa.",
    seesIt: "Får se",
    choicePile: "Mina svar om att välja", helpPile: "Mina svar om hjälp", chart: "Vad mina tecken betyder",
    profile: "Om mig")

  package static let swedishEasy = CircleWords(
    mine: "De som hjälper mig", title: { "De som hjälper \($0)" },
    none: "Ingen är med här nu.",
    professional: "Personal", keyWorker: "Stödperson", decisionMaker: "Bestämmer om stöd", guide: "Hjälp utifrån",
    relative: "Familj eller vän", at: { "\($0), \($1)" },
    helper: "Hjälper mig att svara", talk: "Pratar med mig", interpreter: "Tolkar",
    until: { "Är med till \($0)." }, from: { "Från \($0)." },
    coming: "Kommer sedan", earlier: "Tidigare", wasUntil: { "Var med till \($0)." },
    support: "Här får jag hjälp", noSupport: "Ingen ger hjälp just nu.", begin: "Ny hjälp börjar", end: "Sluta",
    covers: "Får göra", coversNot: "Får inte göra", mayDecide: "Får bestämma", mayNotDecide: "Får inte bestämma",
    wordsOfMandate: "Så står det",
    decisions: "Be om stöd och svara på beslut", plan: "Vara med i planen", dailyLife: "Läsa om min dag",
    economy: "Pengar",
    needsConsent: "Du måste säga ja först.", notRead: "Vi vet inte säkert om det är så.",
    invite: "Bjud in någon", whoComes: "Vem ska vara med?", whoComesTo: { "Vem ska vara med \($0)?" },
    inviteRelative: "Någon i familjen", inviteFriend: "En vän",
    inviteHelper: "Hjälp att svara", inviteTalk: "Någon att prata med", inviteInterpreter: "En tolk",
    addProfessional: "Personal", addKeyWorker: "Stödperson", addRepresentative: "Företrädare",
    addDecisionMaker: "Bestämmer om stöd",
    theirName: "Skriv namnet", theirNameHint: "För- och efternamn.", chooseName: "Välj någon",
    relation: "Vem är det?", relationHint: "Mamma, bror eller faster.", howLong: "Hur länge?",
    oneMonth: "1 månad", oneYear: "1 år", whichDay: "Vilken dag?", firstDay: "Första dagen", lastDay: "Sista dagen",
    lastDayHint: "Allt tar slut en dag.", service: "Var?", authority: "Vilken myndighet?",
    mandate: "Vilket uppdrag?", scope: "Vad gäller uppdraget?",
    comesForOneDay: "Den du bjuder in är med 1 dag.",
    seesOnlyShown: "Den du bjuder in ser bara det du visar.",
    endPlace: { "Ska \($0) sluta?" }, endExplained: { "\($0) ser inget mer om dig sedan." },
    endToday: "Sluta i dag", keep: "Fortsätt", endOnDay: "Sluta den dagen",
    onlyTheManager: "Du kan inte ändra det här själv. Prata med chefen.",
    shownTitle: "Det här visar jag", shownExplained: "Du kan ändra dig när du vill.",
    nothingShown: "Du visar inget.", canBeShown: "Det här kan du visa",
    shownTo: { "\($0) får se." }, shownToBesides: { "\($0) får se. Andra kan få läsa ändå." },
    shownToNobody: "Ingen får se.",
    shownToNobodyElse: "Bara de som redan får läsa ser.",
    whoMaySee: "Vem får se?", showingExplained: "Tryck på den som får se.",
    othersMayRead: "Andra kan få läsa ändå.", seesIt: "Får se",
    choicePile: "Mina svar om att välja", helpPile: "Mina svar om hjälp", chart: "Mina tecken", profile: "Om mig")

  package static let english = CircleWords(
    mine: "Who supports me", title: { "Who supports \($0)" },
    none: "Nobody is here at the moment.",
    professional: "Staff", keyWorker: "Key worker", decisionMaker: "Decision maker", guide: "Outside help",
    relative: "Relative or friend", at: { "\($0), \($1)" },
    helper: "Helps to answer", talk: "Comes for a talk", interpreter: "Interprets",
    until: { "Until \($0)." }, from: { "From \($0)." },
    coming: "Coming later", earlier: "Earlier", wasUntil: { "Was here until \($0)." },
    support: "Services", noSupport: "No service gives support at the moment.", begin: "A service begins its support",
    end: "End",
    covers: "The mandate covers", coversNot: "The mandate does not cover", mayDecide: "May decide on",
    mayNotDecide: "May not decide on", wordsOfMandate: "What the appointment says",
    decisions: "Apply, receive decisions, appeal", plan: "Take part in the plan",
    dailyLife: "Read about daily life", economy: "Money",
    needsConsent: "The person’s own consent is needed.", notRead: "No lawyer has checked this.",
    invite: "Invite somebody", whoComes: "Who should be with you?", whoComesTo: { "Who should be with \($0)?" },
    inviteRelative: "A relative",
    inviteFriend: "A friend", inviteHelper: "Somebody who helps to answer",
    inviteTalk: "Somebody from outside to talk with", inviteInterpreter: "An interpreter",
    addProfessional: "Staff", addKeyWorker: "Key worker", addRepresentative: "Representative",
    addDecisionMaker: "Decision maker",
    theirName: "Name", theirNameHint: "Write the name if it is not in the list.",
    chooseName: "Choose among those who are known",
    relation: "Who is it?", relationHint: "For example mother, brother, aunt.", howLong: "For how long?",
    oneMonth: "A month", oneYear: "A year", whichDay: "Which day?", firstDay: "First day", lastDay: "Last day",
    lastDayHint: "There is always an end date. It can be extended.", service: "Service", authority: "Authority",
    mandate: "Kind of mandate", scope: "What the mandate covers",
    comesForOneDay: "Whoever comes from outside comes for one day at a time.",
    seesOnlyShown: "Whoever you invite sees only what you show.",
    endPlace: { "End for \($0)" },
    endExplained: { "\($0) sees no more about you from tomorrow. What \($0) has written is kept." },
    endToday: "End today", keep: "Keep", endOnDay: "End on that day",
    onlyTheManager: "Only the manager can end this. Tell them if you want it changed.",
    shownTitle: "What I show",
    shownExplained: "Here you see what you show, and to whom. You can change your mind at any time.",
    nothingShown: "You show nothing to anybody.", canBeShown: "What you can show",
    shownTo: { "Shown to \($0)." },
    shownToBesides: { "Shown to \($0), and to those who may read already." }, shownToNobody: "Shown to nobody.",
    shownToNobodyElse: "Shown only to those who may read already.",
    whoMaySee: "Who may see this?", showingExplained: "Tap those who may see it. Tap again to take it back.",
    othersMayRead: "Those who support you may already have the right to read it.",
    seesIt: "May see",
    choicePile: "My answers about choosing", helpPile: "My answers about help", chart: "What my signs mean",
    profile: "About me")

  package static let englishEasy = CircleWords(
    mine: "Who helps me", title: { "Who helps \($0)" },
    none: "Nobody is here now.",
    professional: "Staff", keyWorker: "Key worker", decisionMaker: "Decides on support", guide: "Help from outside",
    relative: "Family or friend", at: { "\($0), \($1)" },
    helper: "Helps me answer", talk: "Talks with me", interpreter: "Interprets",
    until: { "Is with me to \($0)." }, from: { "From \($0)." },
    coming: "Coming later", earlier: "Earlier", wasUntil: { "Was with me until \($0)." },
    support: "Where I get help", noSupport: "Nobody gives help now.", begin: "New help begins", end: "Stop",
    covers: "May do", coversNot: "May not do", mayDecide: "May decide", mayNotDecide: "May not decide",
    wordsOfMandate: "This is what it says",
    decisions: "Ask for support and answer decisions", plan: "Take part in the plan", dailyLife: "Read about my day",
    economy: "Money",
    needsConsent: "You must say yes first.", notRead: "We are not sure about this.",
    invite: "Invite somebody", whoComes: "Who should be with you?", whoComesTo: { "Who should be with \($0)?" },
    inviteRelative: "Somebody in my family",
    inviteFriend: "A friend", inviteHelper: "Help to answer", inviteTalk: "Somebody to talk with",
    inviteInterpreter: "An interpreter",
    addProfessional: "Staff", addKeyWorker: "Key worker", addRepresentative: "Representative",
    addDecisionMaker: "Decides on support",
    theirName: "What is the name?", theirNameHint: "Write the name.", chooseName: "Choose somebody",
    relation: "Who is it?", relationHint: "Mother, brother or aunt.", howLong: "For how long?",
    oneMonth: "1 month", oneYear: "1 year", whichDay: "Which day?", firstDay: "The first day",
    lastDay: "The last day",
    lastDayHint: "Everything ends one day.", service: "Where?", authority: "Which authority?",
    mandate: "What may they do?", scope: "What may they do?",
    comesForOneDay: "The one you invite is with you for 1 day.",
    seesOnlyShown: "The one you invite sees only what you show.",
    endPlace: { "Should \($0) stop?" }, endExplained: { "After that \($0) sees no more about you." },
    endToday: "Stop today", keep: "Go on", endOnDay: "Stop on that day",
    onlyTheManager: "You cannot change this alone. Talk with the manager.",
    shownTitle: "What I show", shownExplained: "You can change your mind.",
    nothingShown: "You show nothing.", canBeShown: "You can show this",
    shownTo: { "\($0) may see." }, shownToBesides: { "\($0) may see. Others may read it anyway." },
    shownToNobody: "Nobody may see.",
    shownToNobodyElse: "Only those who may read already see it.",
    whoMaySee: "Who may see?", showingExplained: "Tap those who may see.",
    othersMayRead: "Others may read it anyway.", seesIt: "May see",
    choicePile: "My answers about choosing", helpPile: "My answers about help", chart: "My signs",
    profile: "About me")
}
