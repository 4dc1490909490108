/// The pages of professionals: today's persons, the agreed way, signs, talks, balance.
package struct TeamWords: Sentences {
  package let personsTitle, noPersons, questionsToTalk, planUnfinished, toMirror: String
  /// What the person said unasked.
  package let personWants, saysNotSo, saysNo: @Sendable (_ name: String) -> String
  package let glanceTitle: @Sendable (_ name: String) -> String
  package let communicates, noAgreements: String
  package let signsTitle: @Sendable (_ name: String) -> String
  package let signsExplained, chart, sign, means, agreedOn, noChart, noSigns: String
  package let turnedTo, turnedAway, noSign, cannotTell: String
  package let asReadBy: @Sendable (_ names: String) -> String
  package let offeredAgain: @Sendable (_ times: Int, _ again: Int) -> String
  package let whatWasSeen, whichSign, metBefore, newSign: String
  package let about, signSeen, signSeenHint, otherSign, offered, waited, triedAgain, notOffered: String
  package let newChartEntry, chartHint, signHint, meaningHint: String
  package let talkTitle: @Sendable (_ name: String) -> String
  package let whatWeTry, whatCameOfIt, whoTalked, whenAgain, save: String
  package let balanceTitle: @Sendable (_ name: String) -> String
  package let choosing, helping: String
  package let basis: @Sendable (_ answers: Int, _ days: Int) -> String
  package let tooFew: String
  /// Whose answers figures rest on: streams are never added together.
  package let saidAlone, saidWithHelp: @Sendable (_ name: String) -> String
  package let readFromSigns, saidByRepresentative, mirrored: String
  /// What a sign can be about, beside the day's moments.
  package let dayInGeneral: String
  package let notAllowed, notSaid, neverAsked: @Sendable (_ name: String) -> String
  package let chart90: @Sendable (_ answer: String) -> String
  package let sameAsTable, time, level, low, high, new, count, howMany: String
  package let answer: String
  package let passes: @Sendable (_ count: Int) -> String
  package let notAsked: @Sendable (_ days: Int) -> String
  package let unanswered: @Sendable (_ times: Int) -> String
  package let slowToShow: @Sendable (_ weeks: Int) -> String
  /// Up to when figures go, by the day that begins the week; and where nothing has come for long.
  package let through: @Sendable (_ monday: String) -> String
  package let nothingSince, silence: String
  /// What the height of a chart means, from the top.
  package let all, half, none: String
  package let gap: String
  package let gapText: @Sendable (_ moments: Int, _ alike: Int) -> String
  /// The person's answer beside the team's: lower, the same, higher.
  package let gapOrder, gapLower, gapSame, gapHigher: String
  package let gapLevel: @Sendable (_ gap: String, _ low: String, _ high: String) -> String
  package let teamSeesMore, personSeesMore, neitherSeesMore: String
  package let shownMoments, noShown, unproven: String
}

extension TeamWords {
  package static let swedish = TeamWords(
    personsTitle: "Dagens personer",
    noPersons: "Du stöder ingen person i dag. Välj vem du är hos, eller fråga din chef.",
    questionsToTalk: "En fråga att prata om", planUnfinished: "Planen är inte klar", toMirror: "Svara på spegeln",
    personWants: { "\($0) vill" }, saysNotSo: { "\($0) säger: det var inte så" },
    saysNo: { "\($0) har sagt nej i planen" },
    glanceTitle: { "Så gör vi hos \($0)" }, communicates: "Så pratar vi",
    noAgreements: "Inget är överenskommet än. Fråga personen och börja med en sak.",
    signsTitle: { "Tecken hos \($0)" },
    signsExplained: "Tecknen är tolkade av oss. De är aldrig personens svar.",
    chart: "Vad tecknen brukar betyda", sign: "Tecken", means: "Brukar betyda", agreedOn: "Överens sedan",
    noChart: "Inga tecken är beskrivna än.", noSigns: "Inga tecken är noterade än.",
    turnedTo: "Vände sig mot det", turnedAway: "Vände sig bort", noSign: "Inget tecken",
    cannotTell: "Går inte att säga",
    asReadBy: { "Tolkat av \($0)" },
    offeredAgain: {
      "Ett val erbjöds \($0 == 1 ? "1 gång" : "\($0) gånger"). "
        + "\($1 == 1 ? "1 gång" : "\($1) gånger") väntade personalen och provade igen."
    },
    whatWasSeen: "Vad såg du?", whichSign: "Vilket tecken?", metBefore: "Hade du träffat personen förut?",
    newSign: "Notera ett tecken",
    about: "Vad gällde det?", signSeen: "Tecknet, med dina ord",
    signSeenHint: "Det du såg eller hörde, inte vad du tror.",
    otherSign: "Inget av dem", offered: "Erbjöds ett val?", waited: "Ja, och vi väntade",
    triedAgain: "Ja, och vi väntade och provade igen", notOffered: "Inget val erbjöds",
    newChartEntry: "Beskriv ett tecken",
    chartHint: "Skriv tillsammans, ni som känner personen. Var och en kan skriva sin egen rad.",
    signHint: "Vad ser eller hör man?", meaningHint: "Vad brukar det betyda?",
    talkTitle: { "Prata med \($0)" }, whatWeTry: "Det här provar vi", whatCameOfIt: "Så blev det",
    whoTalked: "Vilka pratade?", whenAgain: "När tittar ni på det igen?", save: "Spara",
    balanceTitle: { "Hur det brukar vara för \($0)" }, choosing: "Att välja", helping: "Att få hjälp",
    basis: { "\($0) svar på \($1 == 1 ? "1 dag" : "\($1) dagar")." },
    tooFew: "Det finns för få svar än för att säga hur det brukar vara.",
    saidAlone: { "\($0) svarade själv" }, saidWithHelp: { "\($0) svarade med hjälp" },
    readFromSigns: "tecken som ni har tolkat", saidByRepresentative: "en företrädares syn",
    mirrored: "era svar i spegeln",
    dayInGeneral: "Dagens stöd i stort",
    notAllowed: { "\($0) visar inte sina svar för arbetsgruppen." },
    notSaid: { "\($0) har inte sagt om arbetsgruppen får räkna svaren." },
    neverAsked: { "Ingen har frågat \($0) än." },
    chart90: { "Andel ”\($0.lowercased())” över tid, med 90 procents intervall" },
    sameAsTable: "Samma siffror som tabell", time: "Vecka", level: "Andel", low: "Lägst",
    high: "Högst", new: "Nya svar", count: "Svar i allt", howMany: "Antal", answer: "Svar",
    passes: {
      $0 == 1
        ? "1 gång blev det ett annat svar. Det räknas inte i andelen."
        : "\($0) gånger blev det ett annat svar. De räknas inte i andelen."
    },
    notAsked: { $0 == 1 ? "1 dag då ingen frågade." : "\($0) dagar då ingen frågade." },
    unanswered: { $0 == 1 ? "1 fråga fick inget svar." : "\($0) frågor fick inget svar." },
    slowToShow: {
      "I den här takten tar det ungefär \($0 == 1 ? "1 vecka" : "\($0) veckor") innan en förändring syns."
    },
    through: { "Siffrorna går till och med veckan som började \($0)." },
    nothingSince: "Sedan dess har det inte kommit några svar, eller så är de för få för att räknas.",
    silence: "När det inte kom något svar", all: "alla", half: "hälften", none: "inga",
    gap: "Personens svar och era",
    gapText: { "\($0 == 1 ? "1 stund" : "\($0) stunder") har svar från båda. \($1) av dem är lika." },
    gapOrder: "Personens svar jämfört med era", gapLower: "Personen säger mindre än ni",
    gapSame: "Lika", gapHigher: "Personen säger mer än ni",
    gapLevel: {
      "Skillnaden är \($0), med 90 procents intervall från \($1) till \($2). Nyare svar räknas mer. "
        + "Över noll betyder att ni ser mer än personen. Under noll betyder att personen ser mer än ni."
    },
    teamSeesMore: "Oftast är det ni som ser mer.", personSeesMore: "Oftast är det personen som ser mer.",
    neitherSeesMore: "Det går inte att säga vem av er som oftast ser mer.",
    shownMoments: "Stunder som personen har visat", noShown: "Personen har inte visat några stunder.",
    unproven: "Gränsvärdena bakom sidan är bedömningar. De är inte prövade i forskning.")

  package static let english = TeamWords(
    personsTitle: "Today’s people",
    noPersons: "You support nobody today. Choose who you are with, or ask your manager.",
    questionsToTalk: "A question to talk about", planUnfinished: "The plan is not finished",
    toMirror: "Answer the mirror",
    personWants: { "\($0) wants" }, saysNotSo: { "\($0) says: that is not how it was" },
    saysNo: { "\($0) has said no in the plan" },
    glanceTitle: { "How we do it with \($0)" }, communicates: "How we talk",
    noAgreements: "Nothing is agreed yet. Ask the person and begin with one thing.",
    signsTitle: { "\(Grammar.english.possessive($0)) signs" },
    signsExplained: "Signs are read by us. They are never the person’s answer.",
    chart: "What the signs usually mean", sign: "Sign", means: "Usually means", agreedOn: "Agreed since",
    noChart: "No signs are described yet.", noSigns: "No signs are noted yet.",
    turnedTo: "Turned to", turnedAway: "Turned away", noSign: "No sign seen", cannotTell: "We cannot tell",
    asReadBy: { "As read by \($0)" },
    offeredAgain: {
      "A choice was offered \($0 == 1 ? "1 time" : "\($0) times"). "
        + "\($1 == 1 ? "1 time" : "\($1) times") staff waited and tried again."
    },
    whatWasSeen: "What did you see?", whichSign: "Which sign?", metBefore: "Had you met the person before?",
    newSign: "Note a sign",
    about: "What was it about?", signSeen: "The sign, in your words",
    signSeenHint: "What you saw or heard, not what you think.",
    otherSign: "None of them", offered: "Was a choice offered?", waited: "Yes, and we waited",
    triedAgain: "Yes, and we waited and tried again", notOffered: "No choice was offered",
    newChartEntry: "Describe a sign",
    chartHint: "Write together, those of you who know the person. Each can write a line of their own.",
    signHint: "What do you see or hear?", meaningHint: "What does it usually mean?",
    talkTitle: { "Talk with \($0)" }, whatWeTry: "What we try", whatCameOfIt: "What came of it",
    whoTalked: "Who talked?", whenAgain: "When do you look at it again?", save: "Save",
    balanceTitle: { "How it usually is for \($0)" }, choosing: "Choosing", helping: "Getting help",
    basis: { "\($0 == 1 ? "1 answer" : "\($0) answers") on \($1 == 1 ? "1 day" : "\($1) days")." },
    tooFew: "There are too few answers yet to say how it usually is.",
    saidAlone: { "\($0) answered alone" }, saidWithHelp: { "\($0) answered with help" },
    readFromSigns: "signs that you read", saidByRepresentative: "a representative’s view",
    mirrored: "your answers in the mirror", dayInGeneral: "The day’s support in general",
    notAllowed: { "\($0) does not show answers to the team." },
    notSaid: { "\($0) has not said whether the team may count the answers." },
    neverAsked: { "Nobody has asked \($0) yet." },
    chart90: { "Share of “\($0.lowercased())” over time, with a 90 per cent interval" },
    sameAsTable: "The same figures as a table", time: "Week", level: "Share",
    low: "Lowest",
    high: "Highest", new: "New answers", count: "Answers in all", howMany: "Times", answer: "Answer",
    passes: {
      $0 == 1
        ? "1 time there was another answer. It is not counted in the share."
        : "\($0) times there was another answer. They are not counted in the share."
    },
    notAsked: { $0 == 1 ? "1 day on which nobody asked." : "\($0) days on which nobody asked." },
    unanswered: { $0 == 1 ? "1 question got no answer." : "\($0) questions got no answer." },
    slowToShow: { "At this rate a change would take about \($0 == 1 ? "1 week" : "\($0) weeks") to show." },
    through: { "The figures go up to and including the week that began on \($0)." },
    nothingSince: "Since then there have been no answers, or too few to count.",
    silence: "When there was no answer", all: "all", half: "half", none: "none",
    gap: "The person’s answers and yours",
    gapText: {
      "\($0 == 1 ? "1 moment has" : "\($0) moments have") both answers. \($1) of them \($1 == 1 ? "is" : "are") alike."
    },
    gapOrder: "The person’s answers beside yours", gapLower: "The person says less than you",
    gapSame: "The same", gapHigher: "The person says more than you",
    gapLevel: {
      "The difference is \($0), with a 90 per cent interval from \($1) to \($2). Newer answers count more. "
        + "Above zero, you see more than the person. Below zero, the person sees more than you."
    },
    teamSeesMore: "Most often you see more.", personSeesMore: "Most often the person sees more.",
    neitherSeesMore: "We cannot say which of you usually sees more.",
    shownMoments: "Moments that the person has shown", noShown: "The person has not shown any moments.",
    unproven: "The limits behind this page are judgements. They are not proven by research.")

  // These pages are for professionals and are written in one register.
  package static let swedishEasy = swedish
  package static let englishEasy = english
}
