/// Every kind of fact there is, for whoever turns facts into bytes and back.
///
/// A kind that was ever written stays in the list for ever; a new version of it is a new type beside the old.
package enum Facts {
  package static let all: [any Fact.Type] =
    people + moments + voices + plans + frames + signs + limits
    + comparisons + units

  /// The type of a kind; `nil` for a kind that this program does not know.
  package static func type(of kind: FactKind) -> (any Fact.Type)? { byKind[kind] }

  private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  private static let people: [any Fact.Type] = [
    Withdrawn.self, OrganisationRegistered.self, ServiceRegistered.self, ServiceClosed.self, HumanRegistered.self,
    Appointed.self, AppointmentEnded.self, CodeIssued.self, PictureCodeRemoved.self, PersonRegistered.self, WaySet.self,
    SupportBegan.self,
    SupportEnded.self,
    MemberJoined.self, MemberLeft.self, ItemShown.self, ItemHidden.self, LayerSet.self, AccessNoted.self,
    CameHere.self, LeftHere.self, HereTold.self, NextTold.self, NextDone.self, DevicePaired.self, DeviceRevoked.self,
  ]

  private static let moments: [any Fact.Type] = [
    MomentNoted.self, PlacesWritten.self, OptionsOffered.self, WishExpressed.self, OutcomeTold.self, ReasonTold.self,
    ReasonReceived.self, MomentDisputed.self, PresenceTold.self, SafetyExplained.self,
  ]

  private static let voices: [any Fact.Type] = [
    QuestionAsked.self, AnswerGiven.self, PresentTold.self, AudienceSet.self, MirrorGiven.self, ViewGiven.self,
    LeftUnanswered.self,
    NotAsked.self, PracticeDone.self, RhythmSet.self, AskingStopped.self, DriftSignalled.self, DriftChoiceMade.self,
    DriftTeamTold.self, DriftGuideAsked.self, DriftTalked.self, DriftAfterTold.self, ConcernRaised.self,
    ConcernAnswered.self, ConcernAnswerReceived.self, ConcernPassedOn.self,
  ]

  private static let plans: [any Fact.Type] = [
    PlanBegun.self, AgreementOpened.self, AgreementWordsWritten.self, OptionAdded.self, OptionRemoved.self,
    TermsPut.self, StanceTaken.self,
    StanceDeferred.self, PartyAbsent.self, AgreementClosed.self, ContentMarked.self, NextDateSet.self,
    PlanParticipationTold.self,
    PlanSettled.self, PlanReviewed.self,
  ]

  private static let frames: [any Fact.Type] = [
    FrameRegistered.self, FrameCopied.self, FrameParticipationTold.self, FrameStatementMade.self,
    FrameToldEasily.self, FrameReceived.self, RenewalAnnounced.self, FrameQuestionRaised.self,
    FrameQuestionAnswered.self, FrameQuestionPassedOn.self, FrameAnswerReceived.self,
  ]

  private static let signs: [any Fact.Type] = [ChartEntryWritten.self, SightingNoted.self]

  private static let limits: [any Fact.Type] = [
    LimitEntered.self, LimitAnswered.self, LimitToldOutside.self, LimitAlternativeTried.self, LimitProlonged.self,
    LimitEnded.self,
  ]

  private static let comparisons: [any Fact.Type] = [
    ProfileRegistered.self, ProfileSourceAdded.self, ProfileFiguresTold.self, CodeBookBegun.self, CodeWritten.self,
    CodeRetired.self, CodeBookSettled.self, StudyBegun.self, StudyProfileTaken.self, StudyProfileLeftOut.self,
    StudyRoundAdded.self, RoundOpened.self, RoundImported.self, RoundClosed.self, CodeAgreed.self,
    PassageCoded.self, CodingFinished.self,
  ]

  private static let units: [any Fact.Type] = [PatternFrozen.self]
}
