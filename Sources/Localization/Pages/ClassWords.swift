/// Where what one writes goes: into a file or not, what that is called, and how long it is kept.
package struct ClassWords: Sentences {
  /// On the person's own pages, and on those of others.
  package let myFile, file: String
  package let dialogue, privately: String
  /// Accounts, organisations and comparisons: in nobody's file.
  package let technical: String
  package let called: @Sendable (_ term: String) -> String
  package let keptYears, keptMonths, keptDays: @Sendable (_ count: Int) -> String
  /// From when the time is counted, in the words of the pack; where the words are long only.
  package let countedFrom: @Sendable (_ event: String) -> String?
  package let notFixed, unconfirmed: String
}

extension ClassWords {
  package static let swedish = ClassWords(
    myFile: "Det här hamnar i din akt.", file: "Det här hamnar i personens akt.",
    dialogue: "Det här stannar här. Det är frivilligt och hamnar inte i akten.",
    privately: "Det här läser bara du.",
    technical: "Det här hamnar inte i någons akt.",
    called: { "Det kallas \($0)." },
    keptYears: { "Det sparas i \($0) år." },
    keptMonths: { "Det sparas i \($0) \($0 == 1 ? "månad" : "månader")." },
    keptDays: { "Det sparas i \($0) \($0 == 1 ? "dag" : "dagar")." },
    countedFrom: { "Tiden räknas från: \($0)." },
    notFixed: "Det är inte bestämt hur länge det sparas.",
    unconfirmed: "En jurist har inte bekräftat det här.")

  package static let swedishEasy = ClassWords(
    myFile: "Vi sparar det här i dina papper.", file: "Vi sparar det här i personens papper.",
    dialogue: "Det här stannar här. Du får säga nej.",
    privately: "Bara du läser det här.",
    technical: "Det här är inte i någons papper.",
    called: { "Det heter \($0)." },
    keptYears: { "Vi sparar det i \($0) år." },
    keptMonths: { "Vi sparar det i \($0) \($0 == 1 ? "månad" : "månader")." },
    keptDays: { "Vi sparar det i \($0) \($0 == 1 ? "dag" : "dagar")." },
    countedFrom: { _ in nil },
    notFixed: "Ingen har bestämt hur länge vi sparar det.",
    unconfirmed: "Ingen jurist har sagt att det är rätt.")

  package static let english = ClassWords(
    myFile: "This goes into your file.", file: "This goes into the person’s file.",
    dialogue: "This stays here. It is voluntary, and does not go into the file.",
    privately: "Only you read this.",
    technical: "This goes into nobody’s file.",
    called: { "It is called \($0)." },
    keptYears: { "It is kept for \($0) \($0 == 1 ? "year" : "years")." },
    keptMonths: { "It is kept for \($0) \($0 == 1 ? "month" : "months")." },
    keptDays: { "It is kept for \($0) \($0 == 1 ? "day" : "days")." },
    countedFrom: { "The time is counted from: \($0)." },
    notFixed: "It has not been decided how long it is kept.",
    unconfirmed: "A lawyer has not confirmed this.")

  package static let englishEasy = ClassWords(
    myFile: "We keep this in your papers.", file: "We keep this in the person’s papers.",
    dialogue: "This stays here. You may say no.",
    privately: "Only you read this.",
    technical: "This is in nobody’s papers.",
    called: { "It is called \($0)." },
    keptYears: { "We keep it for \($0) \($0 == 1 ? "year" : "years")." },
    keptMonths: { "We keep it for \($0) \($0 == 1 ? "month" : "months")." },
    keptDays: { "We keep it for \($0) \($0 == 1 ? "day" : "days")." },
    countedFrom: { _ in nil },
    notFixed: "Nobody has decided how long we keep it.",
    unconfirmed: "No lawyer has said that this is right.")
}
