package import Values

extension Address {
  /// A comparison of profiles.
  package enum Comparison {}
  /// A round of coding.
  package enum Round {}
  /// A code book.
  package enum CodeBook {}
  /// One code.
  package enum Code {}
  /// A pilot or service as it is described.
  package enum Profile {}
  /// A part of a profile's source.
  package enum Passage {}

  /// A page of one comparison.
  package enum ComparisonPlace: Hashable, Sendable {
    case overview
    /// Where profiles are taken into it.
    case profiles
    /// Where rounds are opened; the form has an address of its own.
    case rounds
    case newRound
    case importing
    case round(ID<Round>, RoundPlace)
  }

  /// A page of one round.
  package enum RoundPlace: Hashable, Sendable {
    case overview
    /// The nth passage, from 1.
    case passage(Int)
    case finish
    case close
    case agreement
    case consensus
    /// Who changed what and why.
    case log
    /// A code of a passage that coders found different things in.
    case settle(ID<Passage>, ID<Code>)
    case likeness(Picture)
    case configurations
    /// The passages of a profile in which a code holds.
    case evidence(ID<Profile>, ID<Code>)
    case file(RoundFile)
  }

  /// One way to look at likeness.
  package enum Picture: String, Hashable, Sendable, CaseIterable {
    case table = ""
    case map
    case tree
    case heat
  }

  /// A round as a file.
  package enum RoundFile: String, Hashable, Sendable, CaseIterable {
    case project = "project.qdpx"
    case codings = "codings.csv"
  }

  /// A page of one code book.
  package enum CodeBookPlace: Hashable, Sendable {
    case overview
    case version(Int)
    case newCode
    case code(ID<Code>)
    case retire(ID<Code>)
    case settle
    case file(CodeBookFile)
  }

  /// A code book as a file.
  package enum CodeBookFile: String, Hashable, Sendable, CaseIterable {
    case codes = "codes.qdc"
    case sheet = "codes.csv"
  }
}

extension Address.ComparisonPlace {
  /// What follows the comparison in the path.
  var path: String {
    switch self {
    case .overview: ""
    case .profiles: "/profiles"
    case .rounds: "/rounds"
    case .newRound: "/rounds/new"
    case .importing: "/import"
    case .round(let round, let place): "/rounds/\(round)\(place.path)"
    }
  }
}

extension Address.RoundPlace {
  /// What follows the round in the path.
  var path: String {
    switch self {
    case .overview: ""
    case .passage(let number): "/passages/\(number)"
    case .finish: "/finish"
    case .close: "/close"
    case .agreement: "/agreement"
    case .consensus: "/consensus"
    case .log: "/log"
    case .settle(let passage, let code): "/consensus/\(passage)/\(code)"
    case .likeness(let picture): "/likeness" + (picture == .table ? "" : "/\(picture.rawValue)")
    case .configurations: "/configurations"
    case .evidence(let profile, let code): "/evidence/\(profile)/\(code)"
    case .file(let file): "/\(file.rawValue)"
    }
  }
}

extension Address.CodeBookPlace {
  /// What follows the code book in the path.
  var path: String {
    switch self {
    case .overview: ""
    case .version(let version): "/versions/\(version)"
    case .newCode: "/codes/new"
    case .code(let code): "/codes/\(code)"
    case .retire(let code): "/codes/\(code)/retire"
    case .settle: "/settle"
    case .file(let file): "/\(file.rawValue)"
    }
  }
}
