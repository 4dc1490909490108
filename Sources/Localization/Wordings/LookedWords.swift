/// Who has read about the person, in plain words.
package struct LookedWords: Sentences {
  package let title: String
  package let read: @Sendable (_ reading: Reading) -> String
  /// Somebody without usual access gave a reason.
  package let broke: @Sendable (_ name: String, _ role: String, _ reason: String) -> String
  package let nobody: String
  package let wonder: String
  package let plan, day, answersShown, signs, balance, frame, circle, limits, concerns: String
  /// What the reader is to the person.
  package let role: @Sendable (_ relation: Relation) -> String
  package let wasWorkingWithYou: @Sendable (_ name: String) -> String
  package let again: @Sendable (_ times: Int) -> String
  package let explained: String

  /// What somebody is to the person.
  package enum Relation: Sendable, CaseIterable {
    case assistant, keyWorker, manager, decisionMaker, representative, relative, guide, other
  }

  /// One reading: who, in what role, what, and when.
  package struct Reading: Sendable {
    package let name, role, what, day, time: String

    package init(name: String, role: String, what: String, day: String, time: String) {
      self.name = name
      self.role = role
      self.what = what
      self.day = day
      self.time = time
    }
  }
}

extension LookedWords {
  package static let swedish = LookedWords(
    title: "Vem har läst om mig?",
    read: { "\($0.name), \($0.role), läste \($0.what) \($0.day) \($0.time)." },
    broke: { "\($0), \($1), läste om dig. \($0) brukar inte ha tillgång. \($0) skrev varför: \($2)" },
    nobody: "Ingen har läst om dig den här veckan.", wonder: "Jag undrar över det här",
    plan: "din plan", day: "din dag", answersShown: "dina visade svar", signs: "dina tecken",
    balance: "hur det brukar vara", frame: "ditt beslut", circle: "vilka som hjälper dig",
    limits: "begränsningar för dig", concerns: "en fråga från dig",
    role: {
      switch $0 {
      case .assistant: "som ger dig stöd"
      case .keyWorker: "din stödperson"
      case .manager: "chef"
      case .decisionMaker: "handläggare"
      case .representative: "din företrädare"
      case .relative: "din närstående"
      case .guide: "som hjälper till en gång"
      case .other: "som inte brukar läsa om dig"
      }
    },
    wasWorkingWithYou: { "\($0) jobbade hos dig." },
    again: { $0 == 1 ? "En gång till samma dag." : "\($0) gånger till samma dag." },
    explained: "Här ser du alla som har läst om dig. Du ser dem så fort de har läst.")

  package static let swedishEasy = LookedWords(
    title: "Vem har tittat?",
    read: { "\($0.name) läste \($0.what). \($0.day.capitalised)." },
    broke: { name, _, reason in "\(name) läste om dig. \(name) brukar inte få det. \(name) skrev: \(reason)" },
    nobody: "Ingen har tittat den här veckan.", wonder: "Jag vill fråga",
    plan: "din plan", day: "din dag", answersShown: "svar du har visat", signs: "dina tecken",
    balance: "hur det brukar vara", frame: "ditt beslut", circle: "vilka som hjälper dig",
    limits: "sidan Det jag inte får",
    concerns: "din fråga",
    role: {
      switch $0 {
      case .assistant: "som hjälper dig"
      case .keyWorker: "din stödperson"
      case .manager: "chefen"
      case .decisionMaker: "som bestämmer om stöd"
      case .representative: "som hjälper dig med dina rättigheter"
      case .relative: "som står dig nära"
      case .guide: "som hjälper dig i dag"
      case .other: "som inte brukar läsa om dig"
      }
    },
    wasWorkingWithYou: { "\($0) jobbade hos dig." },
    again: { $0 == 1 ? "1 gång till samma dag." : "\($0) gånger till samma dag." },
    explained: "Här ser du alla som har läst om dig.")

  package static let english = LookedWords(
    title: "Who has read about me?",
    read: { "\($0.name), \($0.role), read \($0.what) on \($0.day) \($0.time)." },
    broke: { "\($0), \($1), read about you. \($0) does not usually have access. \($0) wrote why: \($2)" },
    nobody: "Nobody has read about you this week.", wonder: "I wonder about this",
    plan: "your plan", day: "your day", answersShown: "the answers you have shown", signs: "your signs",
    balance: "how it usually is", frame: "your decision", circle: "who helps you", limits: "limits for you",
    concerns: "a question of yours",
    role: {
      switch $0 {
      case .assistant: "who supports you"
      case .keyWorker: "your key worker"
      case .manager: "manager"
      case .decisionMaker: "decision maker"
      case .representative: "your representative"
      case .relative: "close to you"
      case .guide: "who helps for one occasion"
      case .other: "who does not usually read about you"
      }
    },
    wasWorkingWithYou: { "\($0) was working with you." },
    again: { $0 == 1 ? "Once more the same day." : "\($0) more times the same day." },
    explained: "Here you see everybody who has read about you. You see them as soon as they have read.")

  package static let englishEasy = LookedWords(
    title: "Who has looked?",
    read: { "\($0.name) read \($0.what). \($0.day.capitalised)." },
    broke: { name, _, reason in "\(name) read about you. \(name) is not usually allowed. \(name) wrote: \(reason)" },
    nobody: "Nobody has looked this week.", wonder: "I want to ask",
    plan: "your plan", day: "your day", answersShown: "answers you have shown", signs: "your signs",
    balance: "how it usually is", frame: "your decision", circle: "who helps you", limits: "the page What I may not do",
    concerns: "your question",
    role: {
      switch $0 {
      case .assistant: "who helps you"
      case .keyWorker: "your key worker"
      case .manager: "the manager"
      case .decisionMaker: "who decides about support"
      case .representative: "who helps you with your rights"
      case .relative: "who is close to you"
      case .guide: "who helps you today"
      case .other: "who does not usually read about you"
      }
    },
    wasWorkingWithYou: { "\($0) worked with you." },
    again: { $0 == 1 ? "1 more time the same day." : "\($0) more times the same day." },
    explained: "Here you see everybody who has read about you.")
}
