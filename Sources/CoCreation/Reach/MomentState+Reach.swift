import Values

extension MomentState {
  /// What this moment reached.
  ///
  /// An outcome that the person disputes shows nothing.
  package var reach: Reach {
    let determined = coDetermination
    let production = undisputed.filter { $0.content.carriedOut == .together }.map { $0.shows(.bothDidIt) }
    let persons = knowledge(of: .person, .personsKnowledgeOrValues)
    let professionals = knowledge(of: .professional, .professionalsKnowledgeOrValues)
    let isCreated = !determined.isEmpty && !persons.isEmpty && !professionals.isEmpty
    return Reach(
      [
        .information: information, .participation: participation, .influence: influence,
        .coDetermination: determined, .coProduction: production,
        .coCreation: isCreated ? determined + persons + professionals : [],
      ],
      decidedMyself: decidedMyself)
  }

  /// What was told of what came of it, where the person does not say that it was not so.
  private var undisputed: [Said<OutcomeTold>] {
    outcomes.current.filter { disputes(of: $0.id).isEmpty }
  }

  /// Told: the step, the options, or the reason.
  private var information: [Reach.Evidence] {
    noted.current.filter { $0.content.step != nil }.map { $0.shows(.stepWasSaid) }
      + offers.current.map { $0.shows(.optionsWereOffered) } + reasons.current.map { $0.shows(.reasonWasTold) }
  }

  /// Asked, or there and expressing something.
  private var participation: [Reach.Evidence] {
    offers.current.map { $0.shows(.optionsWereOffered) } + expressed
  }

  private var expressed: [Reach.Evidence] {
    wishes.current.map { $0.shows(expression(in: $0)) }
      + places.current.filter { $0.voice.isThePerson }.map { $0.shows(.personExpressed) }
  }

  /// Whose act a wish was, and whether the person told it: what is passed on is still what the person did.
  private func expression(in wish: Said<WishExpressed>) -> Reach.Shown {
    let isOwn = wish.voice.isThePerson
    return switch wish.content.means {
    case .interpreted: isOwn ? .personExpressed : .personWasRead
    case .chosen: isOwn ? .personChose : .choiceWasPassedOn
    case .said, .signed: isOwn ? .personSaidTheWish : .wordsWerePassedOn
    case .shown, .gaze, .body: isOwn ? .personShowedTheWish : .showingWasPassedOn
    case nil: isOwn ? .personExpressed : .wishWasPassedOn
    }
  }

  /// What was expressed shows in what came of it.
  private var influence: [Reach.Evidence] {
    guard !wishes.current.isEmpty else { return [] }
    return undisputed.filter { $0.content.outcome == .partly || follows($0) }
      .map { $0.shows(.outcomeFollowedTheWish) }
  }

  private func follows(_ told: Said<OutcomeTold>) -> Bool {
    nearestWish.map { told.content.follows($0.content.wish) } ?? (told.content.outcome == .asWished)
  }

  /// Nothing could be settled without the person's yes, and nothing was.
  private var coDetermination: [Reach.Evidence] {
    guard let noted = noted.last, noted.content.yesNeeded.contains(.person), !expressed.isEmpty else { return [] }
    let against = undisputed.contains { said in
      !follows(said) && said.content.reason != .personChangedTheirMind
    }
    guard !undisputed.isEmpty, !against, disputes.current.isEmpty else { return [] }
    return [noted.shows(.yesWasNeeded)] + expressed
  }

  private var decidedMyself: [Reach.Evidence] {
    guard let noted = noted.last, noted.content.step == .decidingOneself else { return [] }
    guard undisputed.contains(where: { $0.content.outcome == .asWished }) else { return [] }
    return [noted.shows(.personDecidedAlone)]
  }

  private func knowledge(of side: Side, _ shown: Reach.Shown) -> [Reach.Evidence] {
    places.current.filter { $0.voice.side == side && ($0.content.places.know ?? $0.content.places.matters) != nil }
      .map { $0.shows(shown) }
  }
}

extension Said {
  func shows(_ shown: Reach.Shown) -> Reach.Evidence { Reach.Evidence(statement: id, shows: shown) }
}
