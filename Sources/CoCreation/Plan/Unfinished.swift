package import Values

/// What a plan still lacks; an unfinished plan looks unfinished.
package enum Unfinished: Hashable, Sendable {
  case noAgreement
  case noTerms(ID<Agreement>)
  /// A side of an agreement is empty.
  case sideEmpty(ID<Agreement>, Side)
  /// The person has taken no stance, and it is not said what was tried.
  case stanceMissing(ID<Agreement>, Party)
  /// A party wants to wait: not agreed yet, and nobody's fault.
  case stanceWaits(ID<Agreement>, Party)
  case contentMissing(String)
  case nextDateMissing
  case participationMissing
  case notSettled
}

extension PlanState {
  /// Everything that the plan lacks.
  ///
  /// - Parameters:
  ///   - type: The pack's plan type, whose content items are looked for.
  ///   - parties: Those whose stance is asked for: the person and the professional, and a representative if there is one.
  package func unfinished(for type: PlanType?, parties: [Party] = [.person, .professional]) -> [Unfinished] {
    var lacks: [Unfinished] = agreements.isEmpty ? [.noAgreement] : []
    for agreement in agreements {
      for side in Side.allCases where agreement.places(of: side) == nil {
        lacks.append(.sideEmpty(agreement.id, side))
      }
      if agreement.terms == nil {
        lacks.append(.noTerms(agreement.id))
      } else {
        for party in parties {
          switch agreement.stance(of: party) {
          case .notAskedYet: lacks.append(.stanceMissing(agreement.id, party))
          case .notNow: lacks.append(.stanceWaits(agreement.id, party))
          case .yes, .no, .couldNotTakePart: break
          }
        }
      }
    }
    lacks += contentMissing(for: type).map { .contentMissing($0) }
    if next == nil { lacks.append(.nextDateMissing) }
    if participations.last == nil { lacks.append(.participationMissing) }
    if version == 0 || hasUnsettledChanges { lacks.append(.notSettled) }
    return lacks
  }

  /// The ids of the content items that are left to say: neither said nor said not to be needed, and not answered by the
  /// plan itself, nor told already by another lack of it.
  package func contentMissing(for type: PlanType?) -> [String] {
    let marked = Set(contents.current.map(\.content.item))
    return (type?.contents ?? []).filter { item in
      let lacking = item.answeredBy.filter { !shows($0) }
      let isTold = lacking.isEmpty ? !item.answeredBy.isEmpty : lacking.allSatisfy(\.isLackOfItsOwn)
      return !marked.contains(item.id) && !isTold
    }.map(\.id)
  }
}
