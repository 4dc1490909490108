/// Anything that locks, takes away, holds, watches or keeps from.
package struct LimitWords: Sentences {
  package let mine: String
  package let title: @Sendable (_ name: String) -> String
  package let phone: @Sendable (_ number: String) -> String
  package let none, explained: String
  package let locks, takesAway, holds, watches, keepsFrom: String
  /// What it does, as the heading of the person's own page.
  package let locksMe, takesFromMe, holdsMe, watchesMe, keepsMe: String
  package let what, askedBy, ground, noGround, mayNotBeAllowed, tellSomebody, notRead: String
  package let until: @Sendable (_ day: String) -> String
  package let ended: @Sendable (_ day: String) -> String
  package let prolonged: @Sendable (_ day: String) -> String
  package let personsAnswer: @Sendable (_ name: String) -> String
  /// The same where the person reads it.
  package let myAnswer: String
  package let notAsked, whatDoYouSay, isFine, isNot, inMyWords, talk: String
  package let tried, triedNone, worked, didNotWork, toldOutside, toldNobody: String
  package let lacks, lacksAnswer, lacksTried, lacksTold: String
  // Forms.
  package let enter, enterExplained, does, askedByHint, triedHint, lastDay, lastDayHint: String
  package let addTold, whoWasTold, whoWasToldHint, addTried, whatWasTried, didItWork: String
  package let prolong, why, whyHint, askFirst, end, endDay: String
}

extension LimitWords {
  package static let swedish = LimitWords(
    mine: "Begränsningar", title: { "Begränsningar för \($0)" },
    phone: { "Telefon: \($0)" },
    none: "Inget är begränsat.",
    explained: "En begränsning är något som låser, tar ifrån, håller fast, övervakar eller hindrar.",
    locks: "Låser", takesAway: "Tar ifrån", holds: "Håller fast", watches: "Övervakar", keepsFrom: "Hindrar",
    locksMe: "En begränsning: den låser mig in", takesFromMe: "En begränsning: den tar något ifrån mig",
    holdsMe: "En begränsning: den håller fast mig", watchesMe: "En begränsning: den övervakar mig",
    keepsMe: "En begränsning: den hindrar mig",
    what: "Vad gäller det?", askedBy: "Vem bad om det?", ground: "Stöd i lag", noGround: "Inget känt",
    mayNotBeAllowed: "Det här är kanske inte tillåtet.", tellSomebody: "Hit kan du vända dig",
    notRead: "Ingen jurist har kontrollerat den här uppgiften.",
    until: { "Gäller till och med \($0)." }, ended: { "Slutade \($0)." }, prolonged: { "Förlängd till \($0)." },
    personsAnswer: { "\(Grammar.swedish.possessive($0)) svar" }, myAnswer: "Det här har jag sagt",
    notAsked: "Ingen har frågat än.", whatDoYouSay: "Vad säger du om det här?", isFine: "Det är okej för mig",
    isNot: "Nej, jag vill inte ha det så", inMyWords: "Med mina ord", talk: "Jag vill prata med någon",
    tried: "Det här prövades i stället", triedNone: "Inget annat har prövats.", worked: "Det fungerade.",
    didNotWork: "Det fungerade inte.", toldOutside: "Andra utanför verksamheten som vet",
    toldNobody: "Ingen utanför verksamheten vet om det.",
    lacks: "Det här saknas", lacksAnswer: "Personens eget svar", lacksTried: "Vad som prövades i stället",
    lacksTold: "Någon utanför verksamheten som har fått veta",
    enter: "Registrera en begränsning",
    enterExplained:
      "En begränsning gäller bara några dagar, och personen ser den alltid. Den kan aldrig vara en överenskommelse i planen.",
    does: "Vad gör den?", askedByHint: "Namn och roll.", triedHint: "Till exempel att prata, vänta eller byta plats.",
    lastDay: "Sista dag", lastDayHint: "Högst 14 dagar fram.",
    addTold: "Någon utanför har fått veta", whoWasTold: "Vem?",
    whoWasToldHint: "Till exempel en företrädare eller tillsynsmyndigheten.",
    addTried: "Något annat har prövats", whatWasTried: "Vad prövades?", didItWork: "Fungerade det?",
    prolong: "Förläng", why: "Varför?", whyHint: "Skriv så att personen förstår.",
    askFirst: "Fråga personen först. Sedan kan begränsningen förlängas.",
    end: "Avsluta begränsningen", endDay: "Sista dag")

  package static let swedishEasy = LimitWords(
    mine: "Det jag inte får", title: { "Begränsningar för \($0)" },
    phone: { "Ring \($0)" },
    none: "Det finns inget här.", explained: "Här står det som stoppar dig.",
    locks: "Låst", takesAway: "Någon tar något", holds: "Någon håller fast", watches: "Någon vaktar mig",
    keepsFrom: "Stopp",
    locksMe: "Något låser mig in", takesFromMe: "Någon tar något från mig", holdsMe: "Någon håller fast mig",
    watchesMe: "Någon vaktar mig", keepsMe: "Något stoppar mig",
    what: "Vad är det?", askedBy: "Vem bad om det?", ground: "Vad säger lagen?", noGround: "Vi vet inte",
    mayNotBeAllowed: "Man får kanske inte göra så.", tellSomebody: "Här kan du säga till",
    notRead: "Vi vet inte säkert om det är så.",
    until: { "Gäller till \($0)." }, ended: { "Det slutade \($0)." }, prolonged: { "Nu gäller det till \($0)." },
    personsAnswer: { _ in "Det här har jag sagt" }, myAnswer: "Det här har jag sagt",
    notAsked: "Ingen har frågat dig än.", whatDoYouSay: "Vad säger du?", isFine: "Det är okej",
    isNot: "Nej, jag vill inte", inMyWords: "Mina ord", talk: "Jag vill prata",
    tried: "Det här provade vi", triedNone: "Vi har inte provat något annat.", worked: "Det gick bra.",
    didNotWork: "Det gick inte.", toldOutside: "Andra som vet", toldNobody: "Ingen annan vet.",
    lacks: "Det här fattas", lacksAnswer: "Ditt svar", lacksTried: "Vad vi provade", lacksTold: "Någon annan som vet",
    enter: "Skriv in", enterExplained: "Det gäller bara några dagar.",
    does: "Vad gör den?", askedByHint: "Vem var det?", triedHint: "Vad provade ni?",
    lastDay: "Sista dagen", lastDayHint: "Högst 14 dagar.",
    addTold: "Någon annan vet nu", whoWasTold: "Vem?", whoWasToldHint: "Skriv namnet.",
    addTried: "Vi har provat något", whatWasTried: "Vad?", didItWork: "Gick det bra?",
    prolong: "Längre", why: "Varför?", whyHint: "Skriv med lätta ord.", askFirst: "Vi måste fråga dig först.",
    end: "Sluta", endDay: "Sista dagen")

  package static let english = LimitWords(
    mine: "Limits", title: { "Limits for \($0)" },
    phone: { "Telephone: \($0)" },
    none: "Nothing is limited.",
    explained: "A limit is anything that locks, takes away, holds, watches or keeps somebody from something.",
    locks: "Locks", takesAway: "Takes away", holds: "Holds", watches: "Watches",
    keepsFrom: "Keeps from something",
    locksMe: "A limit: it locks me in", takesFromMe: "A limit: it takes something from me",
    holdsMe: "A limit: it holds me", watchesMe: "A limit: it watches me",
    keepsMe: "A limit: it keeps me from something",
    what: "What is it about?", askedBy: "Who asked for it?", ground: "Legal ground", noGround: "None known",
    mayNotBeAllowed: "This may not be allowed.", tellSomebody: "Who you can tell",
    notRead: "No lawyer has checked this.",
    until: { "In force until \($0)." }, ended: { "Ended on \($0)." }, prolonged: { "Extended until \($0)." },
    personsAnswer: { "\(Grammar.english.possessive($0)) answer" }, myAnswer: "What I have said",
    notAsked: "Nobody has asked yet.", whatDoYouSay: "What do you say to this?", isFine: "It is fine with me",
    isNot: "No, I do not want it like this", inMyWords: "In my words", talk: "I want to talk to somebody",
    tried: "What was tried instead", triedNone: "Nothing else has been tried.", worked: "It worked.",
    didNotWork: "It did not work.", toldOutside: "Others outside the service who know",
    toldNobody: "Nobody outside the service knows.",
    lacks: "What is missing", lacksAnswer: "The person’s own answer", lacksTried: "What was tried instead",
    lacksTold: "Somebody outside the service who was told",
    enter: "Record a limit",
    enterExplained:
      "A limit lasts for a few days only, and the person always sees it. It can never be an agreement in the plan.",
    does: "What does it do?", askedByHint: "Name and role.", triedHint: "For example talking, waiting, another place.",
    lastDay: "Last day", lastDayHint: "At most 14 days from now.",
    addTold: "Somebody outside was told", whoWasTold: "Who?",
    whoWasToldHint: "For example a representative or the supervising authority.",
    addTried: "Something else was tried", whatWasTried: "What was tried?", didItWork: "Did it work?",
    prolong: "Extend", why: "Why?", whyHint: "Write it so that the person understands.",
    askFirst: "Ask the person first. Then the limit can be extended.",
    end: "End the limit", endDay: "Last day")

  package static let englishEasy = LimitWords(
    mine: "What I may not do", title: { "Limits for \($0)" },
    phone: { "Call \($0)" },
    none: "There is nothing here.", explained: "These are things that stop you.",
    locks: "Locked", takesAway: "Somebody takes it", holds: "Somebody holds me", watches: "Somebody watches me",
    keepsFrom: "Stopped",
    locksMe: "Something locks me in", takesFromMe: "Somebody takes something from me", holdsMe: "Somebody holds me",
    watchesMe: "Somebody watches me", keepsMe: "Something stops me",
    what: "What is it?", askedBy: "Who asked for it?", ground: "What does the law say?", noGround: "We do not know",
    mayNotBeAllowed: "Perhaps this is not allowed.", tellSomebody: "You can tell them here",
    notRead: "We are not sure about this.",
    until: { "It lasts until \($0)." }, ended: { "It ended on \($0)." }, prolonged: { "Now it lasts until \($0)." },
    personsAnswer: { _ in "What I have said" }, myAnswer: "What I have said",
    notAsked: "Nobody has asked you yet.", whatDoYouSay: "What do you say?", isFine: "It is fine",
    isNot: "No, I do not want it", inMyWords: "My words", talk: "I want to talk",
    tried: "We tried this", triedNone: "We have not tried anything else.", worked: "It went well.",
    didNotWork: "It did not go well.", toldOutside: "Others who know", toldNobody: "Nobody else knows.",
    lacks: "This is missing", lacksAnswer: "Your answer", lacksTried: "What we tried",
    lacksTold: "Somebody else who knows",
    enter: "Write it", enterExplained: "It lasts for a few days only.",
    does: "What does it do?", askedByHint: "Who was it?", triedHint: "What did you try?",
    lastDay: "The last day", lastDayHint: "At most 14 days.",
    addTold: "Somebody else knows now", whoWasTold: "Who?", whoWasToldHint: "Write the name.",
    addTried: "We tried something", whatWasTried: "What?", didItWork: "Did it go well?",
    prolong: "Longer", why: "Why?", whyHint: "Write easy words.", askFirst: "We must ask you first.",
    end: "Stop", endDay: "The last day")
}
