package import CoCreation
package import HTTPTypes
import Hummingbird

/// An error that knows what a visitor is told of it.
package protocol TellsTrouble: Error {
  /// What the visitor is told.
  var trouble: Trouble.Kind { get }
}

/// Why a request did not get what it asked for, as far as the visitor is told.
///
/// Controllers throw it; whatever else is thrown becomes `failure`, and its text stays in the log.
package struct Trouble: Error, Sendable {
  /// What stood in the way.
  package enum Kind: Equatable, Sendable {
    /// The request cannot be read: 400.
    case unreadable
    /// The form does not come from a page of this site, or not from this visitor: 403.
    case notFromHere
    /// The visitor has been signed out since the page was shown: 403.
    case signedOut
    /// The visitor may not do this: 403.
    case notAllowed
    /// The visitor may not do this, and may know why: 403.
    case denied(Denial)
    /// There is no such page: 404.
    case notFound
    /// The page answers other methods only: 405.
    case wrongMethod(allowed: [HTTPRequest.Method])
    /// What was sent came too slowly: 408.
    case tooSlow
    /// More was sent than is taken: 413.
    case tooLarge(bytes: Int)
    /// What was sent is of a kind that is not taken: 415.
    case unknownKind
    /// The request was meant for another site: 421.
    case misdirected
    /// What was written cannot be taken as it is, or a rule says no: 422.
    case unusable
    /// Too much was asked for in a short time: 429.
    case tooMany(seconds: Int)
    /// The site has a fault: 500.
    case failure
    /// The site has more to do than it can: 503.
    case unavailable(seconds: Int)
    /// What is saved cannot be reached just now: 503.
    case unreachable
    /// Nothing more can be saved: 503.
    case full
    /// No file can be taken, though words can: 503.
    case noFiles
    /// There are more fields than a form may have: 413.
    case tooManyFields
    /// Some of what was written is no text: 400.
    case garbled
  }

  package let kind: Kind
  /// What the visitor had written, to be shown and sent again.
  package let kept: KeptForm?
  /// The name of what went wrong, for the log: never a word of anybody.
  package let cause: String?

  package init(_ kind: Kind, keeping kept: KeptForm? = nil, cause: String? = nil) {
    self.kind = kind
    self.kept = kept
    self.cause = cause
  }

  /// The same trouble with what the visitor had written, unless it brings that already.
  package func keeping(_ form: KeptForm) -> Trouble {
    Trouble(kind, keeping: kept ?? form, cause: cause)
  }

  /// What a visitor is told about an error of any kind.
  init(of error: any Error) {
    if let trouble = error as? Trouble {
      self = trouble
    } else if let error = error as? any HTTPResponseError {
      self.init(Self.kind(of: error.status))
    } else if let error = error as? any TellsTrouble {
      // What a visitor did is no fault of the site, and not for the log of faults.
      let trouble = Trouble(error.trouble)
      self.init(error.trouble, cause: trouble.status.code >= 500 ? Self.name(of: error) : nil)
    } else {
      self.init(.failure, cause: Self.name(of: error))
    }
  }

  /// The type of an error and the case it is, without what it carries: that may be somebody's words.
  package static func name(of error: any Error) -> String {
    let mirror = Mirror(reflecting: error)
    guard mirror.displayStyle == .enum else { return String(reflecting: type(of: error)) }
    let label = mirror.children.first?.label ?? (mirror.children.isEmpty ? String(describing: error) : "")
    let name = label.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return String(reflecting: type(of: error)) + "." + name
  }

  private static func kind(of status: HTTPResponse.Status) -> Kind {
    switch status {
    case .notFound: .notFound
    case .contentTooLarge: .tooLarge(bytes: 0)
    case .unsupportedMediaType: .unknownKind
    case .unprocessableContent: .unusable
    case .forbidden, .unauthorized: .notAllowed
    case .serviceUnavailable: .unavailable(seconds: 5)
    default: (400..<500).contains(status.code) ? .unreadable : .failure
    }
  }

  /// The status of the answer.
  package var status: HTTPResponse.Status {
    switch kind {
    case .unreadable, .garbled: .badRequest
    case .notFromHere, .signedOut, .notAllowed, .denied: .forbidden
    case .notFound: .notFound
    case .wrongMethod: .methodNotAllowed
    case .tooSlow: .requestTimeout
    case .tooLarge, .tooManyFields: .contentTooLarge
    case .unknownKind: .unsupportedMediaType
    case .misdirected: .misdirectedRequest
    case .unusable: .unprocessableContent
    case .tooMany: .tooManyRequests
    case .failure: .internalServerError
    case .unavailable, .unreachable, .full, .noFiles: .serviceUnavailable
    }
  }
}
