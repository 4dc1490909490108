/// What each has said of a moment, and what stood before.
package struct MomentToldWords: Sentences {
  // Noting that a choice was offered.
  package let wasOffered: @Sendable (_ name: String) -> String
  package let wasOfferedHint, onlyThese: String
  // When it was, where it is told afterwards.
  package let partOfDay, partOfDayHint, night, morning, midday, afternoon, evening: String
  // What was said.
  package let before, twin: String
  package let readBy, readFrom: String
  /// How the person could take part, as it was said beforehand.
  package let told, asked, takingPart, decidingTogether, decidingOneself: @Sendable (_ name: String) -> String
  package let toldMe, askedMe, takingPartMe, decidingTogetherMe, decidingOneselfMe: String
  package let yesNeeded: @Sendable (_ names: String) -> String
  package let others, nobodyThere, reasons, staff: String
  package let keptFromNothing: @Sendable (_ name: String) -> String
  package let limitEntered: String
  // What each answered.
  package let answers, alike, differently: String
  package let notBlind: @Sendable (_ name: String) -> String
  // Adding and correcting.
  package let whatToAdd, whoDidIt, iDidIt, correcting, ownStatements: String
  /// What the person wants of a reason that was told.
  package let wantsAgain, wantsAnother: @Sendable (_ name: String) -> String
  package let waitsForReason: String
  /// One answer that the person shows to whoever reads.
  package let shownAnswer: @Sendable (_ name: String) -> String
  package let oneAnswer: String
  package let myDispute, myReception: String
}

extension MomentToldWords {
  package static let swedish = MomentToldWords(
    wasOffered: { "Fick \($0) välja mellan det här? Hur erbjöds det?" },
    wasOfferedHint: "Tryck bara om det erbjöds.", onlyThese: "Erbjöds bara några av dem? Tryck på dem.",
    partOfDay: "Vilken del av dagen?", partOfDayHint: "Behövs inte om det var nyss.", night: "natten före",
    morning: "på morgonen", midday: "mitt på dagen", afternoon: "på eftermiddagen", evening: "på kvällen",
    before: "Det här stod förut", twin: "Det här kom två gånger, med olika ord. Båda finns kvar.",
    readBy: "Tolkat av", readFrom: "Tolkat utifrån",
    told: { "Sagt i förväg: \($0) får veta." }, asked: { "Sagt i förväg: \($0) blir tillfrågad." },
    takingPart: { "Sagt i förväg: \($0) är med." },
    decidingTogether: { "Sagt i förväg: \($0) bestämmer tillsammans med personalen." },
    decidingOneself: { "Sagt i förväg: \($0) bestämmer själv." },
    toldMe: "Sagt i förväg: du får veta.", askedMe: "Sagt i förväg: du blir tillfrågad.",
    takingPartMe: "Sagt i förväg: du är med.",
    decidingTogetherMe: "Sagt i förväg: du bestämmer tillsammans med personalen.",
    decidingOneselfMe: "Sagt i förväg: du bestämmer själv.",
    yesNeeded: { "Ja behövdes från \($0)." },
    others: "Fler röster", nobodyThere: "Ingen annan var med.", reasons: "Så förklarades skälet", staff: "Personalen",
    keptFromNothing: { "\($0) hindrades inte från något." }, limitEntered: "En begränsning är inskriven",
    answers: "Så svarade var och en", alike: "Ni såg det likadant.", differently: "Ni såg det olika.",
    notBlind: { "Svaret gavs när \($0) redan hade visat sitt." },
    whatToAdd: "Vad vill du lägga till?", whoDidIt: "Vem gjorde det?",
    iDidIt: "Jag gjorde det själv",
    correcting: "Det som stod förut finns kvar och går att läsa.", ownStatements: "Det du har sagt om stunden",
    wantsAgain: { "\($0) vill få skälet förklarat igen." }, wantsAnother: { "\($0) vill fråga någon annan om skälet." },
    waitsForReason: "Förklara skälet", shownAnswer: { "\($0) visar dig ett svar" }, oneAnswer: "Ett svar",
    myDispute: "Det var inte så", myReception: "Om skälet")

  package static let swedishEasy = MomentToldWords(
    wasOffered: { "Fick \($0) välja mellan det här?" },
    wasOfferedHint: "Tryck bara om det var så.", onlyThese: "Bara några? Tryck på dem.",
    partOfDay: "När på dagen?", partOfDayHint: "Du behöver inte svara.", night: "natten före", morning: "på morgonen",
    midday: "mitt på dagen", afternoon: "på eftermiddagen", evening: "på kvällen",
    before: "Det här stod förut", twin: "Det kom två gånger. Båda står här.",
    readBy: "De här tolkade", readFrom: "Det här såg de",
    told: { "Vi sa först: \($0) får veta." }, asked: { "Vi sa först: \($0) får en fråga." },
    takingPart: { "Vi sa först: \($0) är med." },
    decidingTogether: { "Vi sa först: \($0) och personalen bestämmer." },
    decidingOneself: { "Vi sa först: \($0) bestämmer." },
    toldMe: "Vi sa först: du får veta.", askedMe: "Vi sa först: du får en fråga.",
    takingPartMe: "Vi sa först: du är med.",
    decidingTogetherMe: "Vi sa först: du och personalen bestämmer.", decidingOneselfMe: "Vi sa först: du bestämmer.",
    yesNeeded: { "Ja behövdes från \($0)." },
    others: "Andra säger", nobodyThere: "Ingen annan.", reasons: "Därför blev det så", staff: "Personalen",
    keptFromNothing: { "Ingen hindrade \($0)." }, limitEntered: "Här fick du inte göra något",
    answers: "Så tyckte vi", alike: "Ni tyckte lika.", differently: "Ni tyckte olika.",
    notBlind: { "\($0) hade visat sitt svar först." },
    whatToAdd: "Vad vill du säga mer?", whoDidIt: "Vem gjorde det?", iDidIt: "Jag gjorde det",
    correcting: "Det gamla finns kvar.", ownStatements: "Det du har sagt",
    wantsAgain: { "\($0) vill höra varför igen." }, wantsAnother: { "\($0) vill fråga någon annan." },
    waitsForReason: "Säg varför", shownAnswer: { "\($0) visar ett svar" }, oneAnswer: "Ett svar",
    myDispute: "Det var inte så", myReception: "Om varför")

  package static let english = MomentToldWords(
    wasOffered: { "Could \($0) choose between these? How was it offered?" },
    wasOfferedHint: "Tap only if it was offered.", onlyThese: "Were only some of them offered? Tap those.",
    partOfDay: "Which part of the day?", partOfDayHint: "Not needed if it was just now.", night: "the night before",
    morning: "in the morning", midday: "in the middle of the day", afternoon: "in the afternoon",
    evening: "in the evening",
    before: "What it said before", twin: "This came twice, in different words. Both are kept.",
    readBy: "Interpreted by", readFrom: "Interpreted from",
    told: { "Said beforehand: \($0) is told." }, asked: { "Said beforehand: \($0) is asked." },
    takingPart: { "Said beforehand: \($0) takes part." },
    decidingTogether: { "Said beforehand: \($0) decides together with the staff." },
    decidingOneself: { "Said beforehand: \($0) decides alone." },
    toldMe: "Said beforehand: you are told.", askedMe: "Said beforehand: you are asked.",
    takingPartMe: "Said beforehand: you take part.",
    decidingTogetherMe: "Said beforehand: you decide together with the staff.",
    decidingOneselfMe: "Said beforehand: you decide yourself.",
    yesNeeded: { "Whose yes was needed: \($0)." },
    others: "More voices", nobodyThere: "Nobody else was there.", reasons: "How the reason was explained",
    staff: "The staff",
    keptFromNothing: { "\($0) was not kept from anything." }, limitEntered: "A limit has been recorded",
    answers: "What each answered", alike: "You saw it alike.", differently: "You saw it differently.",
    notBlind: { "Given when \($0) had already shown an answer." },
    whatToAdd: "What do you want to add?", whoDidIt: "Who did it?", iDidIt: "I did it myself",
    correcting: "What it said before is kept and can be read.", ownStatements: "What you have said about the moment",
    wantsAgain: { "\($0) wants the reason explained again." },
    wantsAnother: { "\($0) wants to ask somebody else about the reason." },
    waitsForReason: "Explain the reason", shownAnswer: { "\($0) shows you an answer" }, oneAnswer: "An answer",
    myDispute: "That is not how it was", myReception: "About the reason")

  package static let englishEasy = MomentToldWords(
    wasOffered: { "Could \($0) choose between these?" },
    wasOfferedHint: "Tap only if it was so.", onlyThese: "Only some? Tap them.",
    partOfDay: "When in the day?", partOfDayHint: "You do not have to answer.", night: "the night before",
    morning: "in the morning", midday: "in the middle of the day", afternoon: "in the afternoon",
    evening: "in the evening",
    before: "What it said before", twin: "It came two times. Both are here.",
    readBy: "They read it", readFrom: "What they saw",
    told: { "We said first: \($0) is told." }, asked: { "We said first: \($0) gets a question." },
    takingPart: { "We said first: \($0) takes part." },
    decidingTogether: { "We said first: \($0) and staff decide." },
    decidingOneself: { "We said first: \($0) decides." },
    toldMe: "We said first: you are told.", askedMe: "We said first: you get a question.",
    takingPartMe: "We said first: you take part.",
    decidingTogetherMe: "We said first: you and staff decide.", decidingOneselfMe: "We said first: you decide.",
    yesNeeded: { "A yes was needed from \($0)." },
    others: "Others say", nobodyThere: "Nobody else.", reasons: "This is why", staff: "Staff",
    keptFromNothing: { "Nobody stopped \($0)." }, limitEntered: "Here you were stopped",
    answers: "What we thought", alike: "You thought the same.", differently: "You did not think the same.",
    notBlind: { "\($0) had shown an answer first." },
    whatToAdd: "What more do you want to say?", whoDidIt: "Who did it?", iDidIt: "I did it",
    correcting: "The old words are kept.", ownStatements: "What you have said",
    wantsAgain: { "\($0) wants to hear why again." }, wantsAnother: { "\($0) wants to ask someone else." },
    waitsForReason: "Say why", shownAnswer: { "\($0) shows an answer" }, oneAnswer: "An answer",
    myDispute: "It was not like that", myReception: "About why")
}
