import HTTPTypes

/// Where somebody wanted to go before they had to sign in.
///
/// Only ever a page of this site: an address that a stranger put into a link must not lead anywhere else.
package enum ReturnPath {
  /// The path if it is one of this site; else the first page.
  package static func checked(_ path: String?) -> String {
    guard let path, path.utf8.count <= 500, !path.hasPrefix("//"), !path.hasPrefix("/sign-in"),
      RequestShape.isSound(HTTPRequest(method: .get, scheme: nil, authority: nil, path: path))
    else { return "/" }
    return path
  }
}
