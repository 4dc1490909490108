import Pages

extension Trouble {
  /// The page that tells a visitor what stood in the way, with what they had written.
  func page(_ trace: TraceID) -> TroublePage {
    TroublePage(
      kind.told, trace: trace.description,
      kept: kept.map { kept in
        TroublePage.Kept(
          path: kept.path, fields: kept.fields.map { ($0.name, $0.value) }, files: kept.files,
          maySendAgain: kept.maySendAgain)
      })
  }
}

extension Trouble.Kind {
  fileprivate var told: TroublePage.Trouble {
    switch self {
    case .unreadable, .misdirected: .unreadable
    case .notFromHere: .notFromHere
    case .signedOut: .signedOut
    case .notAllowed: .notAllowed(reason: nil)
    case .denied(let denial): .denied(denial, reason: nil)
    case .notFound: .notFound
    case .wrongMethod: .notHere
    case .tooSlow: .tooSlow
    case .tooLarge(let bytes): .tooMuch(bytes: bytes > 0 ? bytes : nil)
    case .unknownKind: .unknownKind
    case .unusable: .refused
    case .tooMany(let seconds): .tooOften(seconds: seconds)
    case .failure: .broken
    case .unavailable: .busy
    case .unreachable: .unreachable
    case .full: .full
    case .noFiles: .noFiles
    case .tooManyFields: .tooManyFields
    case .garbled: .garbled
    }
  }
}

extension Form.Field {
  /// Whether it holds what must never be shown: a password or a code.
  var isSecret: Bool {
    ["password", "current", "new", "code", "codePassword", "shortCode", "tapped", "before"].contains(name)
  }
}
