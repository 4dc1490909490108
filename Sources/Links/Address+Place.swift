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
    /// The times in one pile, from the nth newest on.
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
    /// One of several plans, and a version of it.
    case planOf(ID<Plan>)
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
    /// The same in one of several plans.
    case newAgreementOf(ID<Plan>)
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
    /// Those of a day and of the days before.
    case signsThrough(Day)
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
