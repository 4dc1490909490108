/// What in a plan itself answers a content item, so that nobody is asked to say it once more.
package enum PlanEvidence: String, Hashable, Sendable, CaseIterable {
  /// Every agreement says what was agreed.
  case terms
  /// Every agreement says who answers for it.
  case responsible
  /// Every agreement says when and how.
  case when_and_how
  /// The person's words stand in every agreement.
  case persons_words
  /// The words of those who work stand in every agreement.
  case staff_words
  /// It is told how the person took part, or why not and what was tried.
  case participation
  /// It is told who else took part; that nobody did is for people to say.
  case others
  /// The day on which the plan is looked at again.
  case next_date
  /// A version is settled, with its day.
  case settled
}

extension PlanState {
  /// Whether the plan shows it.
  package func shows(_ evidence: PlanEvidence) -> Bool {
    switch evidence {
    case .terms, .responsible: every { $0.terms != nil }
    case .when_and_how: every { $0.terms.map { $0.content.terms.when != nil && $0.content.terms.how != nil } ?? false }
    case .persons_words: every { $0.places(of: .person) != nil }
    case .staff_words: every { $0.places(of: .professional) != nil }
    case .participation: participations.last != nil
    case .others: participations.last.map { !$0.content.others.isEmpty } ?? false
    case .next_date: next != nil
    case .settled: version > 0
    }
  }

  /// Whether the plan itself answers a content item by all that the pack names for it.
  package func answers(_ item: ContentItem) -> Bool {
    !item.answeredBy.isEmpty && item.answeredBy.allSatisfy(shows)
  }

  private func every(_ isTrue: (AgreementView) -> Bool) -> Bool {
    let agreements = agreements
    return !agreements.isEmpty && agreements.allSatisfy(isTrue)
  }
}

extension PlanEvidence {
  /// Whether a plan without it says so already as a lack of its own.
  var isLackOfItsOwn: Bool {
    switch self {
    case .terms, .responsible, .persons_words, .staff_words, .participation, .next_date, .settled: true
    case .when_and_how, .others: false
    }
  }
}
