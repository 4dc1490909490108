import CoCreation
import Links
import Values

extension Scene {
  /// Whether a link leads somewhere for whoever reads: the table of rights decides, and the page only shows.
  func opens(_ address: Address) -> Bool {
    guard case .person(let person, let place) = address else { return true }
    if opensOnlyGiving, !place.isOfGiving { return false }
    guard let standing, standing.person?.retyped() == person else { return true }
    return place.isOpen(to: standing)
  }

  /// Whether the reader has shown who they are by a tap alone: that opens giving, and nothing that was said before.
  var opensOnlyGiving: Bool {
    if case .person(_, _, isShared: true) = visitor { true } else { false }
  }
}

extension Address.Place {
  /// Whether it is there to give something, or leads to where one gives.
  fileprivate var isOfGiving: Bool {
    switch self {
    case .today, .more, .newMoment, .newMomentAbout, .newMomentOf, .unwanted, .unwantedAbout, .afraid: true
    case .asking(_, let step): step != .present
    default: false
    }
  }

  /// Whether the place is open to somebody of this standing, as far as that does not hang on the single thing.
  fileprivate func isOpen(to standing: Standing) -> Bool {
    switch self {
    case .newMoment, .newMomentAbout, .newMomentOf, .correction, .addition, .additionOf: standing.may(.write, .moment)
    case .week, .day: standing.may(.read, .moment) || isListed(.moment, standing)
    case .objection, .newAsking, .unwanted, .unwantedAbout, .afraid, .replies, .reply, .passOn, .wish:
      standing.kind == .person
    case .view: standing.kind == .representative && standing.may(.write, .moment)
    case .mirror: standing.may(.write, .mirror)
    case .reach, .planReach, .agreementReach: standing.may(.read, .reach)
    case .howToAsk, .rhythm: standing.may(.write, .rhythm)
    case .talks: standing.may(.read, .driftQuestion)
    case .balance: standing.may(.read, .teamCounts)
    case .signs, .signsThrough: standing.may(.read, .sign) || isListed(.sign, standing)
    case .newSign, .signCorrection: standing.may(.write, .sign)
    case .newChartEntry: standing.may(.write, .chart)
    case .presence: standing.may(.read, .day)
    case .next: standing.may(.write, .day)
    case .limits: standing.may(.read, .limit)
    case .newLimit, .newLimitAfter: standing.may(.arrange, .limit)
    case .circle: standing.may(.read, .circle)
    case .newMember: standing.may(.arrange, .circle)
    case .frames: standing.may(.read, .frame) || isListed(.frame, standing)
    case .newFrame, .frameCorrection: standing.may(.arrange, .frame)
    case .frameMore, .newFrameQuestion, .easyFrame: standing.may(.write, .frame)
    case .glance: standing.may(.read, .plan)
    case .plan, .planOf: standing.may(.read, .plan) || isListed(.plan, standing)
    case .newPlan, .planContent, .settling, .review, .ending: standing.may(.arrange, .plan)
    case .newAgreement, .newAgreementOf, .options, .ownSide, .terms, .stance, .absence: standing.may(.write, .plan)
    case .devices: standing.may(.read, .device)
    case .pair: standing.may(.arrange, .pairing)
    case .newMemberAs: standing.may(.arrange, .circle)
    case .support: standing.may(.arrange, .registration)
    case .portrait: standing.may(.write, .profile) || standing.may(.arrange, .account)
    default: true
    }
  }

  /// Whether the page lists what is shown to them, item by item.
  private func isListed(_ matter: Matter, _ standing: Standing) -> Bool {
    Rights.grant(standing.kind, .read, matter) == .shown
  }
}
