package import CoCreation
package import Links
package import Values

/// The person's day: it gives before it asks.
package struct DayPage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let day: Day
  /// Those who support and tapped that they are here.
  package let here: [Face]
  /// Those who are here as the person says; `nil` where the person has not said.
  package let toldHere: [Face]?
  package let next: [Thing]
  package let chosen: [Thing]
  /// The day's other moments: nobody's wish is told, or others read it from signs.
  package let happened: [Thing]
  /// Answers that have come to the person and are not read yet.
  package let replies: Int
  /// A question that waits.
  package let asking: ID<Address.Asking>?
  /// A drift question that waits; it stands beside the daily one.
  package let signal: ID<Address.Signal>?
  package let isPaused: Bool
  /// On a shared device what was said is not shown.
  package let isShared: Bool
  /// A device that was paired with the person lately: who did it, and when.
  package let pairing: (by: String, on: Day)?
  /// Answers to wishes that fit no frame, which the person has not taken in yet.
  package let frameAnswers: [Thing]
  /// Frames whose end was announced.
  package let ending: [(frame: ID<Address.Frame>, last: Day)]
  /// The code of pictures was taken away lately: who did it, and when.
  package let picturesRemoved: (by: String, on: Day)?

  package init(
    person: ID<Address.Person>, name: String, day: Day, here: [Face] = [], toldHere: [Face]? = nil, next: [Thing] = [],
    chosen: [Thing] = [], happened: [Thing] = [], replies: Int = 0, asking: ID<Address.Asking>? = nil,
    signal: ID<Address.Signal>? = nil,
    isPaused: Bool = false,
    isShared: Bool = false, pairing: (by: String, on: Day)? = nil, picturesRemoved: (by: String, on: Day)? = nil,
    frameAnswers: [Thing] = [], ending: [(frame: ID<Address.Frame>, last: Day)] = []
  ) {
    self.frameAnswers = frameAnswers
    self.ending = ending
    self.picturesRemoved = picturesRemoved
    self.pairing = pairing
    self.person = person
    self.name = name
    self.day = day
    self.here = here
    self.toldHere = toldHere
    self.next = next
    self.chosen = chosen
    self.happened = happened
    self.replies = replies
    self.asking = asking
    self.signal = signal
    self.isPaused = isPaused
    self.isShared = isShared
  }
}

/// Something that happens or happened, with its picture.
package struct Thing: Sendable {
  package let what: String
  /// The language of what it is, where it is not that of the page.
  package let language: Language?
  package let picture: Illustration?
  /// The day, where the page is not about one.
  package let day: Day?
  /// Seconds since midnight, where a time is known.
  package let second: Int?
  /// The part of the day, where that was told afterwards.
  package let part: PartOfDay?
  /// A second line: what was chosen, or how it went.
  package let note: String?
  /// The language of the second line, where it is not that of the page.
  package let noteLanguage: Language?
  /// How far it has come, in a word of ours.
  package let state: String?
  package let address: Address?
  /// A second way from it, under a name of its own.
  package let further: (label: String, address: Address)?

  package init(
    _ what: String, language: Language? = nil, picture: Illustration? = nil, day: Day? = nil, second: Int? = nil,
    part: PartOfDay? = nil, note: String? = nil, noteLanguage: Language? = nil, state: String? = nil,
    address: Address? = nil,
    further: (label: String, address: Address)? = nil
  ) {
    self.what = what
    self.picture = picture
    self.day = day
    self.second = second
    self.part = part
    self.note = note
    self.language = language
    self.noteLanguage = noteLanguage
    self.state = state
    self.address = address
    self.further = further
  }
}
