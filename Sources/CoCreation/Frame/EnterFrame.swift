package import Values

/// Enter a frame: the decision maker registers the authority's own, anybody else enters a copy.
package struct EnterFrame: Command {
  package let frame: FrameContent
  /// Whose decision a copy is of.
  package let authority: Text?
  package let pack: Pack
  /// The own statement that this one corrects.
  package let corrects: ID<Statement>?
  /// Why it is corrected, in words that the person can read.
  package let why: Text?

  package init(
    frame: FrameContent, authority: Text? = nil, pack: Pack, corrects: ID<Statement>? = nil, why: Text? = nil
  ) {
    self.frame = frame
    self.authority = authority
    self.pack = pack
    self.corrects = corrects
    self.why = why
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case nothingGranted
    case unknownService(String)
    case unknownAppeal(String)
    case endsBeforeItBegins
    /// Nothing can have been decided on a day that is to come.
    case decidedInTheFuture
    /// A copy says whose decision it is.
    case authorityMissing
    case alreadyRegistered
    case noSuchStatement
    case notYours
    /// It was corrected meanwhile; what stands now is to be read first.
    case alreadyCorrected
    /// A correction says why.
    case whyMissing
    case nothingChanged
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: FrameState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .frame) { throw .notAllowed(denial) }
    try checkContent(on: standing.day)
    guard standing.kind == .decisionMaker else { return try copy(state, as: standing) }
    if let corrects {
      let before = try corrected(corrects, in: state.registered, as: standing)
      guard before.frame != frame else { throw .nothingChanged }
    } else if let last = state.registered.last {
      guard last.content.frame == frame else { throw .alreadyRegistered }
      return []
    }
    return [FrameRegistered(frame: frame, why: corrects == nil ? nil : why)]
  }

  private func copy(_ state: FrameState, as standing: Standing) throws(Refusal) -> [any Fact] {
    guard let authority else { throw .authorityMissing }
    guard let corrects else {
      let fact = FrameCopied(frame: frame, authority: authority)
      let last = state.copies.last?.content
      return last?.frame == frame && last?.authority == authority ? [] : [fact]
    }
    let before = try corrected(corrects, in: state.copies, as: standing)
    guard before.frame != frame || before.authority != authority else { throw .nothingChanged }
    return [FrameCopied(frame: frame, authority: authority, why: why)]
  }

  /// What the corrected statement said, if whoever corrects it may.
  private func corrected<Content: Fact>(
    _ id: ID<Statement>, in strand: Strand<Content>, as standing: Standing
  ) throws(Refusal) -> Content {
    guard let said = strand[id] else { throw .noSuchStatement }
    guard said.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
    guard !strand.isAmended(id) else { throw .alreadyCorrected }
    guard why != nil else { throw .whyMissing }
    return said.content
  }

  private func checkContent(on day: Day) throws(Refusal) {
    guard !frame.services.isEmpty else { throw .nothingGranted }
    for grant in frame.services where !pack.services.contains(where: { $0.id == grant.service }) {
      throw .unknownService(grant.service)
    }
    if let appeal = frame.appeal, !pack.appeals.contains(where: { $0.id == appeal }) { throw .unknownAppeal(appeal) }
    if let last = frame.last, last < frame.first { throw .endsBeforeItBegins }
    guard frame.decided <= day else { throw .decidedInTheFuture }
  }
}
