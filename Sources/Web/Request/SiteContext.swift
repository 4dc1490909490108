package import Hummingbird
import NIOCore
import Values

/// What is known while one request is answered.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The other end of the connection: the visitor, or a proxy.
  package var peer: IPAddress?
  /// Who came, from where; the site sets it before anything else is done.
  package var visit: Visit
  /// Who is signed in; `nil` for a stranger.
  package var session: Session?
  /// Why it could not be found out who is signed in; only where a form is sent, which is read before that is told.
  package var sessionFault: (any Error)?

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
    visit = Visit(
      trace: TraceID(bits: 0), address: nil, isSecure: false, origin: "", language: PreferredLanguage.offered[0])
    session = nil
    sessionFault = nil
  }
}
