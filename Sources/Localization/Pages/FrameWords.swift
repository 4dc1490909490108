/// The authority's decision, as it stands and in easy words.
package struct FrameWords: Sentences {
  package let title: @Sendable (_ name: String) -> String
  package let mine, none: String
  package let period, whenItHolds, decided: String
  package let granted, amount, purpose, conditions, reasons, legalBasis: String
  package let usualWords, easyWords: String
  package let tookPart, didNot, ownStatement: @Sendable (_ name: String) -> String
  /// It is not written how the person took part.
  package let partUnknown: @Sendable (_ name: String) -> String
  package let tried, whoElse: String
  /// Others who were there and are not in the circle.
  package let besides, besidesHint: String
  package let appeal: String
  package let appealTo: @Sendable (_ whom: String) -> String
  // To those who cannot appeal themselves.
  package let appealOf: @Sendable (_ name: String) -> String
  package let appealToOf: @Sendable (_ name: String, _ whom: String) -> String
  package let appealBy, appealOver: @Sendable (_ lastDay: String) -> String
  /// It is not written how the decision can be appealed.
  package let appealUnknown: String
  package let copy: @Sendable (_ who: String, _ when: String) -> String
  package let differs: String
  package let renewal: @Sendable (_ when: String) -> String
  package let wasThere, saidNo, appealCounts, notChecked: String
}

extension FrameWords {
  package static let swedish = FrameWords(
    title: { "Beslut om stöd till \($0)" }, mine: "Mitt beslut", none: "Inget beslut är registrerat här.",
    period: "Gäller", whenItHolds: "När beslutet gäller", decided: "Beslutat", granted: "Beviljat stöd",
    amount: "Hur mycket", purpose: "Syfte",
    conditions: "Villkor",
    reasons: "Motivering", legalBasis: "Lagrum",
    usualWords: "Så står det i beslutet", easyWords: "Med lätta ord",
    tookPart: { "Så var \($0) med" }, didNot: { "\($0) var inte med" },
    ownStatement: { "\(Grammar.swedish.possessive($0)) egna ord" }, partUnknown: { "Det står inte hur \($0) var med." },
    tried: "Det här prövades",
    whoElse: "Andra som var med",
    besides: "Andra som var med men inte finns i kretsen",
    besidesHint: "Till exempel en tolk eller en vän. Skriv vem det var och varför den var med.",
    appeal: "Om du tycker att beslutet är fel", appealTo: { "Du kan överklaga till \($0)." },
    appealOf: { "Om \($0) tycker att beslutet är fel" },
    appealToOf: { "\($0) kan överklaga till \($1). En företrädare vars uppdrag gäller beslut kan göra det åt \($0)." },
    appealBy: { "Sista dag att överklaga: \($0)." },
    appealOver: { "Tiden för att överklaga gick ut \($0). Det går att ansöka på nytt." },
    appealUnknown: "Det står inte hur beslutet kan överklagas. Fråga den som har beslutat.",
    copy: { "Kopia, inskriven av \($0) \($1). Inte bekräftad av den som beslutade." },
    differs: "Kopian och beslutet skiljer sig åt. Båda visas.",
    renewal: { "Beslutet tar slut \($0). Vi börjar prata om det nya i god tid." },
    wasThere: "Personen var med.", saidNo: "Personen ville inte vara med.",
    appealCounts: "Tiden räknas från den dag då beslutet kom fram.",
    notChecked: "Ingen jurist har granskat det här.")

  package static let swedishEasy = FrameWords(
    title: { "Beslut om \($0)" }, mine: "Mitt beslut", none: "Vi har inget beslut här.",
    period: "Gäller", whenItHolds: "När det gäller", decided: "Bestämt", granted: "Det här får du",
    amount: "Hur mycket", purpose: "Varför",
    conditions: "Så måste det vara",
    reasons: "Därför", legalBasis: "Lagen",
    usualWords: "Så står det i beslutet", easyWords: "Med lätta ord",
    tookPart: { _ in "Så var du med" }, didNot: { _ in "Du var inte med" }, ownStatement: { _ in "Mina ord" },
    partUnknown: { _ in "Det står inte hur du var med." },
    tried: "Vi provade", whoElse: "Andra som var med",
    besides: "Fler som var med",
    besidesHint: "Skriv vilka.",
    appeal: "Tycker du att beslutet är fel?", appealTo: { "Du kan säga det till \($0)." },
    appealOf: { "Om \($0) tycker att beslutet är fel" },
    appealToOf: { "\($0) kan säga det till \($1). En företrädare kan också göra det. Det måste ingå i uppdraget." },
    appealBy: { "Sista dagen är \($0)." }, appealOver: { "Sista dagen var \($0). Du kan söka igen." },
    appealUnknown: "Det står inte vem du kan säga det till. Fråga den som beslutar om stöd.",
    copy: { "\($0) skrev av beslutet \($1)." },
    differs: "Det finns 2 beslut. De säger olika saker.",
    renewal: { "Beslutet tar slut \($0). Vi pratar om det före." }, wasThere: "Du var med.",
    saidNo: "Du ville inte vara med.", appealCounts: "Tiden börjar när du får beslutet.",
    notChecked: "Vi vet inte säkert om det är så.")

  package static let english = FrameWords(
    title: { "Decision on support for \($0)" }, mine: "My decision", none: "No decision is registered here.",
    period: "In force", whenItHolds: "When the decision is in force", decided: "Decided", granted: "Support granted",
    amount: "How much", purpose: "Purpose",
    conditions: "Conditions",
    reasons: "The reasons", legalBasis: "Legal basis",
    usualWords: "What the decision says", easyWords: "In easy words",
    tookPart: { "How \($0) took part" }, didNot: { "\($0) did not take part" },
    ownStatement: { "\(Grammar.english.possessive($0)) own statement" },
    partUnknown: { "It does not say how \($0) took part." },
    tried: "What was tried",
    whoElse: "Who else was there",
    besides: "Others who were there but are not in the circle",
    besidesHint: "Such as an interpreter or a friend. Write who it was and why they were there.",
    appeal: "If you think that the decision is wrong", appealTo: { "You can appeal to \($0)." },
    appealOf: { "If \($0) thinks that the decision is wrong" },
    appealToOf: { "\($0) can appeal to \($1). A representative whose mandate covers decisions can do it for \($0)." },
    appealBy: { "Last day to appeal: \($0)." },
    appealOver: { "The time to appeal ended on \($0). It is possible to apply again." },
    appealUnknown: "It does not say how the decision can be appealed. Ask those who decided.",
    copy: { "Copy, entered by \($0) on \($1). Not confirmed by those who decided." },
    differs: "The copy and the decision differ. Both are shown.",
    renewal: { "The decision ends on \($0). We begin to talk about the next one in good time." },
    wasThere: "The person took part.", saidNo: "The person did not want to take part.",
    appealCounts: "The time is counted from the day the decision arrived.",
    notChecked: "No lawyer has checked this.")

  package static let englishEasy = FrameWords(
    title: { "Decision about \($0)" }, mine: "My decision", none: "We have no decision here.",
    period: "It lasts", whenItHolds: "When it starts and ends", decided: "Decided", granted: "This is what you get",
    amount: "How much", purpose: "What for",
    conditions: "It must be like this",
    reasons: "Why we decided so", legalBasis: "The law",
    usualWords: "This is what the decision says", easyWords: "In easy words",
    tookPart: { _ in "How you took part" }, didNot: { _ in "You did not take part" }, ownStatement: { _ in "My words" },
    partUnknown: { _ in "It does not say how you took part." },
    tried: "We tried", whoElse: "Who else was there",
    besides: "More who were there",
    besidesHint: "Write who.",
    appeal: "Do you think that the decision is wrong?", appealTo: { "You can say so to \($0)." },
    appealOf: { "If \($0) thinks that the decision is wrong" },
    appealToOf: { "\($0) can say so to \($1). A representative can also do it. It must be part of the task." },
    appealBy: { "The last day is \($0)." }, appealOver: { "The last day was \($0). You can apply again." },
    appealUnknown: "It does not say who you can tell. Ask the person who decides on support.",
    copy: { "\($0) copied the decision on \($1)." },
    differs: "There are 2 decisions. They say different things.",
    renewal: { "The decision ends on \($0). We talk about it before." }, wasThere: "You took part.",
    saidNo: "You did not want to take part.",
    appealCounts: "The time begins when you get the decision.",
    notChecked: "We are not sure about this.")
}
