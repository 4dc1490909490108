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
    /// The person wants to say how it was, unasked; about a moment or about the day.
    case newAsking(ID<Moment>?)
    /// The three piles of a question: `choice`, `help` or `listened`.
    case answers(question: String)
    /// The times in one pile.
    case pile(question: String, answer: String)
    /// The times in one pile, from the so-manieth newest on.
    case pileFrom(question: String, answer: String, first: Int)
    case looked
    /// Who has looked, from a day back.
    case lookedThrough(Day)
    case devices
    case device(ID<Device>)
    case pair
    /// How I want it: language, size, rhythm, sides.
    case wishes
    /// How the person is called, and the person's picture.
    case portrait
    case rhythm
    case plan
    case planVersion(Int)
    /// A version of one of several plans.
    case planVersionOf(ID<Plan>, Int)
    case newPlan
    /// What a plan should contain, item by item.
    case planContent
    /// Settling a version, with what changed and why.
    case settling
    /// Looking at the plan again together.
    case review
    case planReach
    /// What an agreement and its moments reached, by month.
    case agreementReach(ID<Agreement>)
    case agreement(ID<Agreement>)
    case newAgreement
    case stance(ID<Agreement>)
    /// What can be chosen in the area of an agreement.
    case options(ID<Agreement>)
    /// One's own side of an agreement.
    case ownSide(ID<Agreement>)
    case terms(ID<Agreement>)
    /// A party could not take part.
    case absence(ID<Agreement>)
    case ending(ID<Agreement>)
    case frames
    case frame(ID<Frame>)
    case newFrame
    /// What is said about a frame afterwards: received, participation, a statement, the renewal.
    case frameMore(ID<Frame>)
    /// The frame told in easy words.
    case easyFrame(ID<Frame>)
    /// A copy beside the authority's own.
    case differences(ID<Frame>)
    /// What somebody entered wrongly is put right.
    case frameCorrection(ID<Frame>)
    /// How the frame stood before it was corrected.
    case frameEarlier(ID<Frame>)
    case newFrameQuestion(ID<Frame>)
    case frameQuestion(ID<Frame>, ID<FrameQuestion>)
    case newMoment
    /// A moment about an agreement, or about something else.
    case newMomentAbout(ID<Agreement>?)
    /// A moment about something of the day, or about what was there before.
    case newMomentOf(Recurring)
    case moment(ID<Moment>)
    case correction(ID<Moment>)
    case mirror(ID<Moment>)
    /// One more thing about a moment.
    case addition(ID<Moment>)
    /// One thing of one's own to add to a moment, or to correct in it.
    case additionOf(ID<Moment>, Addition)
    /// That is not how it was.
    case objection(ID<Moment>)
    case reach(ID<Moment>)
    /// A representative's own view of what the person was asked about.
    case view(ID<Asking>)
    /// One answer, as the person shows it to whoever reads.
    case shownAnswer(ID<Asking>)
    /// What comes next in the day.
    case next
    /// This is not how I want it.
    case unwanted
    /// The same, about a moment.
    case unwantedAbout(ID<Moment>)
    case wish(ID<Wish>)
    case replies
    case reply(ID<Wish>)
    /// Asking somebody else.
    case passOn(ID<Wish>)
    /// The same wish, as whoever shall answer it reads it.
    case concern(ID<Wish>)
    case afraid
    case signal(ID<Signal>)
    /// With whom to talk about it.
    case signalWhom(ID<Signal>)
    case talk(ID<Signal>)
    /// The talks there have been, and what came of them.
    case talks
    /// The agreed way at a glance.
    case glance
    case signs
    case newSign
    /// Putting right what one noted on one occasion.
    case signCorrection(ID<Sighting>)
    /// An entry of the person's own chart of signs.
    case newChartEntry
    /// Putting right an entry that one wrote.
    case chartCorrection(ID<ChartEntry>)
    case balance(question: String)
    case circle
    case newMember
    case newMemberAs(NewMember)
    case member(ID<Membership>)
    /// The same place for a further time.
    case renewal(ID<Membership>)
    /// A code with which a member comes in.
    case memberCode(ID<Membership>)
    /// A service begins or ends its support.
    case support
    /// What I show to whom.
    case shown
    /// To whom one thing is shown; the item as the form names it.
    case showing(String)
    /// The voluntary part: on, paused or ended.
    case layer
    /// How I want to be asked, in full.
    case howToAsk
    case pictureCode
    /// Taking away a code of pictures that the person has forgotten.
    case pictureCodeRemoval
    case limits
    case newLimit
    /// A limit that a moment led to.
    case newLimitAfter(ID<Moment>)
    case limit(ID<Limit>)
    /// Break-glass: access with a reason.
    case reason
    /// That something about the person has changed, as it happens.
    case live
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
    case .newAsking(let moment): "/askings/new" + (moment.map { "/\($0)" } ?? "")
    case .answers(let question): "/answers/\(Address.encoded(question))"
    case .pile(let question, let answer): "/answers/\(Address.encoded(question))/\(Address.encoded(answer))"
    case .pileFrom(let question, let answer, let first):
      "/answers/\(Address.encoded(question))/\(Address.encoded(answer))?from=\(first)"
    case .looked: "/looked"
    case .lookedThrough(let day): "/looked?through=\(day)"
    case .devices: "/devices"
    case .device(let device): "/devices/\(device)"
    case .pair: "/devices/new"
    case .wishes: "/wishes"
    case .portrait: "/portrait"
    case .rhythm: "/rhythm"
    case .plan: "/plan"
    case .planVersion(let version): "/plan/versions/\(version)"
    case .planVersionOf(let plan, let version): "/plans/\(plan)/versions/\(version)"
    case .agreementReach(let agreement): "/plan/agreements/\(agreement)/reach"
    case .agreement(let agreement): "/plan/agreements/\(agreement)"
    case .newPlan: "/plan/new"
    case .planContent: "/plan/content"
    case .settling: "/plan/settling"
    case .review: "/plan/review"
    case .planReach: "/plan/reach"
    case .newAgreement: "/plan/agreements/new"
    case .stance(let agreement): "/plan/agreements/\(agreement)/stance"
    case .options(let agreement): "/plan/agreements/\(agreement)/options"
    case .ownSide(let agreement): "/plan/agreements/\(agreement)/own-side"
    case .terms(let agreement): "/plan/agreements/\(agreement)/terms"
    case .absence(let agreement): "/plan/agreements/\(agreement)/absence"
    case .ending(let agreement): "/plan/agreements/\(agreement)/ending"
    case .frames: "/frames"
    case .frame(let frame): "/frames/\(frame)"
    case .newFrame: "/frames/new"
    case .frameMore(let frame): "/frames/\(frame)/more"
    case .easyFrame(let frame): "/frames/\(frame)/easy"
    case .differences(let frame): "/frames/\(frame)/differences"
    case .frameCorrection(let frame): "/frames/\(frame)/correction"
    case .frameEarlier(let frame): "/frames/\(frame)/earlier"
    case .newFrameQuestion(let frame): "/frames/\(frame)/questions/new"
    case .frameQuestion(let frame, let question): "/frames/\(frame)/questions/\(question)"
    case .newMoment: "/moments/new"
    case .newMomentAbout(let agreement): "/moments/new/" + (agreement?.description ?? "free")
    case .newMomentOf(let recurring): "/moments/new/\(recurring.name)"
    case .moment(let moment): "/moments/\(moment)"
    case .correction(let moment): "/moments/\(moment)/correction"
    case .mirror(let moment): "/moments/\(moment)/mirror"
    case .addition(let moment): "/moments/\(moment)/more"
    case .additionOf(let moment, let addition): "/moments/\(moment)/more?\(addition.query)"
    case .objection(let moment): "/moments/\(moment)/objection"
    case .reach(let moment): "/moments/\(moment)/reach"
    case .view(let asking): "/askings/\(asking)/view"
    case .shownAnswer(let asking): "/askings/\(asking)/shown"
    case .next: "/next"
    case .unwanted: "/unwanted"
    case .unwantedAbout(let moment): "/unwanted?moment=\(moment)"
    case .wish(let wish): "/unwanted/\(wish)"
    case .replies: "/replies"
    case .reply(let wish): "/replies/\(wish)"
    case .passOn(let wish): "/replies/\(wish)/pass-on"
    case .concern(let wish): "/concerns/\(wish)"
    case .afraid: "/afraid"
    case .signal(let signal): "/signals/\(signal)"
    case .signalWhom(let signal): "/signals/\(signal)/whom"
    case .talk(let signal): "/signals/\(signal)/talk"
    case .talks: "/talks"
    case .glance: "/glance"
    case .signs: "/signs"
    case .newSign: "/signs/new"
    case .signCorrection(let sighting): "/signs/\(sighting)/correction"
    case .newChartEntry: "/signs/chart/new"
    case .chartCorrection(let entry): "/signs/chart/\(entry)/correction"
    case .balance(let question): "/balance/\(Address.encoded(question))"
    case .circle: "/circle"
    case .newMember: "/circle/new"
    case .newMemberAs(let kind): "/circle/new/\(kind.rawValue)"
    case .member(let membership): "/circle/\(membership)"
    case .renewal(let membership): "/circle/\(membership)/renewal"
    case .memberCode(let membership): "/circle/\(membership)/code"
    case .support: "/circle/support"
    case .shown: "/shown"
    case .showing(let item): "/shown/\(Address.encoded(item))"
    case .layer: "/layer"
    case .howToAsk: "/how-to-ask"
    case .pictureCode: "/picture-code"
    case .pictureCodeRemoval: "/picture-code/removal"
    case .limits: "/limits"
    case .newLimit: "/limits/new"
    case .newLimitAfter(let moment): "/limits/new?moment=\(moment)"
    case .limit(let limit): "/limits/\(limit)"
    case .reason: "/reason"
    case .live: "/live"
    }
  }
}
