import CoCreation
import Comparison
import Exchange
import Ledger
import Links
import Values

extension Comparing {
  /// Takes a file into a comparison: all of it, or nothing.
  ///
  /// - Returns: Where what came in is seen.
  func take(_ file: ComingIn, into study: ID<Study>) throws -> Address {
    let state = try scholar.study(study)
    switch file {
    case let .codes(codes, name): return try take(codes, named: name, into: state)
    case let .codings(bytes, name): return try take(codings: bytes, named: name, into: study, state)
    case let .project(project, name): return try take(project, named: name, into: study, state)
    }
  }

  // MARK: - Codes

  /// Writes codes into the draft of the comparison's book; a version is made of them by the group itself.
  private func take(_ codes: [CodeEntry], named file: String, into state: StudyState) throws -> Address {
    guard let book = state.codeBook else { throw Trouble(.notFound) }
    for (index, code) in codes.fromAboveDown.enumerated() {
      do {
        try perform(WriteCode(entry: code), in: book.retyped(), step: index)
      } catch let refusal as CodeBookRefusal {
        throw ExchangeFault(file: file, problem: "the code \(code.content.name.value) \(refusal.problem)")
      }
    }
    return .codeBook(book.retyped(), .overview)
  }

  // MARK: - Codings

  private func take(
    codings bytes: [UInt8], named file: String, into study: ID<Study>, _ state: StudyState
  ) throws -> Address {
    guard let book = state.codeBook, let version = try entries.codeBook(book).versions.last else {
      throw CSVFault(file: file, problem: "the comparison's code book has no version yet; make one first")
    }
    let places = try places(of: state)
    let coders = try CodingsSheet.read(
      bytes, file: file, passages: Set(places.map(\.passage)), codes: version.codes)
    let coded = Set(coders.flatMap(\.codings).map(\.passage))
    let project = CodingProject(title: file, codes: version.codes, profiles: [], coders: coders)
    return try open(
      project, over: places.filter { coded.contains($0.passage) }, coded: (book, version.number, version.codes),
      named: file, in: study, step: 0)
  }

  // MARK: - Projects

  private func take(
    _ project: CodingProject, named file: String, into study: ID<Study>, _ state: StudyState
  ) throws -> Address {
    if state.rounds.contains(header.entry.retyped()) {
      return .comparison(study.retyped(), .round(header.entry.retyped(), .overview))
    }
    guard !project.places.isEmpty else {
      throw ExchangeFault(file: file, problem: "it holds no text with a marked passage, so there is nothing to compare")
    }
    let own = try places(of: state)
    var ids = IDSequence(at: Instant(microseconds: 0), chance: SplitMix64(seed: header.entry.low))
    var step = 0
    func next() -> Int {
      step += 1
      return step
    }
    let isOwn = project.codes(only: own)
    let coming = isOwn ? project : project.renewed(ids: &ids)
    if !isOwn {
      let drafts = coming.drafts(file: try Text(file, limit: 200)).filter { draft in
        draft.draft.sources.contains { !$0.passages.isEmpty }
      }
      for (id, draft) in drafts { try perform(RegisterProfile(draft: draft), in: id.retyped(), step: next()) }
      try perform(TakeProfiles(profiles: drafts.map(\.id)), in: study.retyped(), step: next())
    }
    guard !coming.coders.allSatisfy(\.codings.isEmpty) else { return .comparison(study.retyped(), .overview) }
    let coded = try version(for: coming, named: file, state, ids: &ids, step: next)
    let known = Set(coming.places.map(\.passage))
    return try open(
      coming, over: isOwn ? own.filter { known.contains($0.passage) } : coming.places, coded: coded, named: file,
      in: study, step: next())
  }

  /// The version that a project was coded with: one of the comparison's own book, or a new book of the file's codes.
  private func version(
    for project: CodingProject, named file: String, _ state: StudyState,
    ids: inout IDSequence<SplitMix64>, step: () -> Int
  ) throws -> (book: ID<CodeBook>, number: Int, codes: [CodeEntry]) {
    let used = Set(project.coders.flatMap(\.codings).flatMap(\.codes))
    if let book = state.codeBook,
      let own = try entries.codeBook(book).versions.last(where: { version in
        used.isSubset(of: version.codes.filter(\.content.isCodable).map(\.id))
      }), !used.isEmpty
    {
      return (book, own.number, own.codes)
    }
    let book: ID<CodeBook> = ids.next()
    let title = try Text(project.title.isEmpty ? file : project.title, limit: .max)
    try perform(BeginCodeBook(title: title, codes: project.codes), in: book.retyped(), step: step())
    do {
      try perform(SettleCodeBook(change: try Text(file, limit: 200)), in: book.retyped(), step: step())
    } catch CodeBookRefusal.noCodes {
      throw ExchangeFault(file: file, problem: "none of its codes may be coded with")
    }
    return (book, 1, project.codes)
  }

  /// Opens the round that a file holds, closed from the first.
  private func open(
    _ project: CodingProject, over places: [PassagePlace],
    coded: (book: ID<CodeBook>, number: Int, codes: [CodeEntry]), named file: String, in study: ID<Study>, step: Int
  ) throws -> Address {
    let id: ID<CodingRound> = header.entry.retyped()
    let read = try project.round(
      of: study, codeBook: coded.book, version: coded.number, file: try Text(file, limit: 200))
    let round = RoundImported(
      study: study, codeBook: coded.book, version: coded.number, passages: places, coders: read.coders,
      file: read.file)
    do {
      try perform(ImportRound(round: round, codes: coded.codes), in: id.retyped(), step: step)
    } catch let refusal as RoundRefusal {
      throw ExchangeFault(file: file, problem: refusal.problem)
    }
    try perform(AddRound(round: id), in: study.retyped(), step: step + 1)
    return .comparison(study.retyped(), .round(id.retyped(), .overview))
  }

  /// The passages of the comparison's profiles.
  private func places(of state: StudyState) throws -> [PassagePlace] {
    try state.profiles.flatMap { profile in
      try entries.profile(profile).passages.map { PassagePlace(profile: profile, passage: $0.id) }
    }
  }
}

extension [CodeEntry] {
  /// The same codes, none before the one it stands under.
  fileprivate var fromAboveDown: [CodeEntry] {
    var ordered: [CodeEntry] = []
    var placed: Set<ID<Code>> = []
    var left = self
    while !left.isEmpty {
      let ready = left.filter { code in
        code.content.parent.map { parent in placed.contains(parent) || !contains { $0.id == parent } } ?? true
      }
      guard !ready.isEmpty else { return ordered + left }
      ordered += ready
      placed.formUnion(ready.map(\.id))
      left.removeAll { placed.contains($0.id) }
    }
    return ordered
  }
}

extension CodeBookRefusal {
  /// What is wrong, as the end of a clause about a code of a file.
  fileprivate var problem: String {
    switch self {
    case .nameTaken: "has the name of another code that is here already; give it another name"
    case .anotherGroup: "stands under a code of another group"
    case .circle: "stands under itself"
    case .unknownParent: "stands under a code that is not there"
    case .tooManyCodes(let limit): "is one too many; a book holds \(limit)"
    default: "cannot be taken"
    }
  }
}

extension RoundRefusal {
  /// What is wrong, as a clause about a file.
  fileprivate var problem: String {
    switch self {
    case .noPassage: "it codes no passage"
    case .passageTwice: "it holds one passage twice"
    case .tooMuch(let limit): "it holds more than the \(limit) that are taken at once"
    case .tooFewCoders: "it names nobody who coded"
    case .coderTwice: "it names one coder twice"
    case .unknownPassage: "it codes a passage that it does not hold"
    case .unknownCode: "it uses a code that its code book does not hold, or that may not be coded with"
    default: "its codings cannot be taken"
    }
  }
}
