import Values

/// What a visitor is told when something stands in the way, in one language.
struct TroubleSentences: Sendable {
  /// What happened, and what to do.
  struct Told: Equatable, Sendable {
    let title: String
    let advice: String
  }

  let told: @Sendable (Trouble.Kind) -> Told
  let trace: @Sendable (String) -> String
  let home: String
  let skip: String
  let keptTitle: String
  let written: @Sendable (Int) -> String
  let sendAgain: String
  let filesAgain: String

  static func of(_ language: Language) -> TroubleSentences {
    language == .english ? .english : .swedish
  }

  /// A number of bytes in whole megabytes or kilobytes, as people read it.
  private static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(bytes / 1_000_000) MB" : "\(max(1, bytes / 1000)) kB"
  }

  static let swedish = TroubleSentences(
    told: { kind in
      switch kind {
      case .unreadable, .misdirected:
        Told(
          title: "Vi förstod inte",
          advice: "Adressen eller det som skickades går inte att läsa. Börja om från första sidan.")
      case .notFromHere:
        Told(
          title: "Vi tog inte emot det",
          advice: "Det kom inte från din egen sida här. Öppna sidan igen och försök en gång till.")
      case .signedOut:
        Told(
          title: "Du är utloggad",
          advice: "Det du skrev finns kvar här nedanför. Logga in i ett nytt fönster, kom tillbaka hit och skicka igen."
        )
      case .notAllowed:
        Told(title: "Det får du inte se eller göra", advice: "Fråga den som har hand om Samspel hos er.")
      case .notFound: Told(title: "Sidan finns inte", advice: "Den kan ha flyttat. Börja om från första sidan.")
      case .wrongMethod: Told(title: "Det går inte här", advice: "Börja om från första sidan.")
      case .tooSlow: Told(title: "Det tog för lång tid", advice: "Förbindelsen var för långsam. Försök igen.")
      case .tooLarge(let bytes):
        Told(
          title: "Det är för stort",
          advice: bytes > 0
            ? "Du kan skicka högst \(size(bytes)). Ta en mindre bild eller en kortare text."
            : "Ta en mindre bild eller en kortare text.")
      case .unknownKind: Told(title: "Vi kan inte ta emot den sorten", advice: "Skicka en annan sorts fil.")
      case .unusable: Told(title: "Något behöver ändras", advice: "Gå tillbaka och läs vad som står vid rutorna.")
      case .tooMany(let seconds):
        Told(
          title: "Vänta lite",
          advice: "Det blev många försök på kort tid. Försök igen om \(wait(seconds, "sekund", "sekunder", "minuter"))."
        )
      case .failure:
        Told(
          title: "Något gick fel hos oss",
          advice: "Det är inte ditt fel. Försök igen. Säg numret här nedanför om du ringer.")
      case .unavailable: Told(title: "Samspel svarar inte just nu", advice: "Vänta en stund och försök igen.")
      }
    },
    trace: { "Nummer att säga om du frågar: \($0)" },
    home: "Till första sidan",
    skip: "Hoppa till innehållet",
    keptTitle: "Det här skrev du",
    written: { "Det du skrev, del \($0)" },
    sendAgain: "Skicka igen",
    filesAgain: "Bilder och andra filer måste du välja igen.")

  static let english = TroubleSentences(
    told: { kind in
      switch kind {
      case .unreadable, .misdirected:
        Told(
          title: "We did not understand",
          advice: "The address, or what was sent, cannot be read. Begin again from the first page.")
      case .notFromHere:
        Told(
          title: "We did not take it",
          advice: "It did not come from your own page here. Open the page again and try once more.")
      case .signedOut:
        Told(
          title: "You are signed out",
          advice: "What you wrote is still here below. Sign in in a new window, come back here and send it again.")
      case .notAllowed:
        Told(title: "You may not see or do this", advice: "Ask the one who looks after Samspel where you are.")
      case .notFound:
        Told(title: "There is no such page", advice: "It may have moved. Begin again from the first page.")
      case .wrongMethod: Told(title: "That cannot be done here", advice: "Begin again from the first page.")
      case .tooSlow: Told(title: "It took too long", advice: "The connection was too slow. Try again.")
      case .tooLarge(let bytes):
        Told(
          title: "It is too large",
          advice: bytes > 0
            ? "You can send at most \(size(bytes)). Take a smaller picture or a shorter text."
            : "Take a smaller picture or a shorter text.")
      case .unknownKind: Told(title: "We cannot take that kind", advice: "Send another kind of file.")
      case .unusable: Told(title: "Something needs to change", advice: "Go back and read what stands beside the boxes.")
      case .tooMany(let seconds):
        Told(
          title: "Wait a little",
          advice:
            "There were many tries in a short time. Try again in \(wait(seconds, "second", "seconds", "minutes")).")
      case .failure:
        Told(
          title: "Something went wrong on our side",
          advice: "It is not your fault. Try again. Say the number below if you call.")
      case .unavailable: Told(title: "Samspel does not answer just now", advice: "Wait a while and try again.")
      }
    },
    trace: { "A number to say if you ask: \($0)" },
    home: "To the first page",
    skip: "Skip to content",
    keptTitle: "This is what you wrote",
    written: { "What you wrote, part \($0)" },
    sendAgain: "Send again",
    filesAgain: "Pictures and other files have to be chosen again.")
}

/// A wait in seconds, or in minutes from two on, in words.
private func wait(_ seconds: Int, _ second: String, _ severalSeconds: String, _ severalMinutes: String)
  -> String
{
  if seconds < 120 { return "\(seconds) \(seconds == 1 ? second : severalSeconds)" }
  return "\((seconds + 59) / 60) \(severalMinutes)"
}
