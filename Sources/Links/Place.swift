package import Values

extension Address {
  /// A page about one person.
  package enum Place: Hashable, Sendable {
    case today
    case day(Day)
    /// The week that a Monday begins.
    case week(Day)
    /// The pages that do not fit on the first.
    case more
    /// Who is here now.
    case presence
    case asking(ID<Asking>, Step)
    /// The three piles of a question: `choice`, `help` or `listened`.
    case answers(question: String)
    /// The times in one pile.
    case pile(question: String, answer: String)
    case looked
    /// Who has looked, from a day back.
    case lookedThrough(Day)
    case devices
    case device(ID<Device>)
    case pair
    /// How I want it: language, size, rhythm, sides.
    case wishes
    case rhythm
    case plan
    case planVersion(Int)
    case agreement(ID<Agreement>)
    case newAgreement
    case stance(ID<Agreement>)
    case frames
    case frame(ID<Frame>)
    case newMoment
    /// A moment about an agreement, or about something else.
    case newMomentAbout(ID<Agreement>?)
    case moment(ID<Moment>)
    case correction(ID<Moment>)
    case mirror(ID<Moment>)
    /// This is not how I want it.
    case unwanted
    case wish(ID<Wish>)
    case replies
    case reply(ID<Wish>)
    case afraid
    case signal(ID<Signal>)
    case talk(ID<Signal>)
    /// The agreed way at a glance.
    case glance
    case signs
    case newSign
    case balance(question: String)
    case circle
    /// Break-glass: access with a reason.
    case reason
  }

  /// A step of answering.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case question = ""
    /// More or less, after "change".
    case change
    case passes
    case sharing
    case helper
    case thanks
    case undo
    case stop
  }
}

extension Address.Place {
  /// What follows the person in the path; empty for today.
  var path: String {
    switch self {
    case .today: ""
    case .day(let day): "/days/\(day)"
    case .week(let monday): "/weeks/\(monday)"
    case .more: "/more"
    case .presence: "/here"
    case .asking(let asking, let step): "/askings/\(asking)" + (step == .question ? "" : "/\(step.rawValue)")
    case .answers(let question): "/answers/\(Address.encoded(question))"
    case .pile(let question, let answer): "/answers/\(Address.encoded(question))/\(Address.encoded(answer))"
    case .looked: "/looked"
    case .lookedThrough(let day): "/looked?through=\(day)"
    case .devices: "/devices"
    case .device(let device): "/devices/\(device)"
    case .pair: "/devices/new"
    case .wishes: "/wishes"
    case .rhythm: "/rhythm"
    case .plan: "/plan"
    case .planVersion(let version): "/plan/versions/\(version)"
    case .agreement(let agreement): "/plan/agreements/\(agreement)"
    case .newAgreement: "/plan/agreements/new"
    case .stance(let agreement): "/plan/agreements/\(agreement)/stance"
    case .frames: "/frames"
    case .frame(let frame): "/frames/\(frame)"
    case .newMoment: "/moments/new"
    case .newMomentAbout(let agreement): "/moments/new/" + (agreement?.description ?? "free")
    case .moment(let moment): "/moments/\(moment)"
    case .correction(let moment): "/moments/\(moment)/correction"
    case .mirror(let moment): "/moments/\(moment)/mirror"
    case .unwanted: "/unwanted"
    case .wish(let wish): "/unwanted/\(wish)"
    case .replies: "/replies"
    case .reply(let wish): "/replies/\(wish)"
    case .afraid: "/afraid"
    case .signal(let signal): "/signals/\(signal)"
    case .talk(let signal): "/signals/\(signal)/talk"
    case .glance: "/glance"
    case .signs: "/signs"
    case .newSign: "/signs/new"
    case .balance(let question): "/balance/\(Address.encoded(question))"
    case .circle: "/circle"
    case .reason: "/reason"
    }
  }
}
