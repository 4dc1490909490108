package import Hummingbird
package import CoCreation
package import Values

/// What a page of the way in shows; how it looks is decided elsewhere.
package enum SignInPage: Sendable {
  /// Name and password. The name that was written is kept, a password never.
  case password(name: String, returning: String, told: SignIn.Refusal?)
  /// The code of the authenticator app.
  case timeCode(returning: String, told: SignIn.Refusal?)
  /// A new password, by a one-time code.
  case newPassword(name: String, told: NewPasswordFault?)
  /// One's own sessions; the one that reads this is named.
  case sessions([Session], here: ID<AccessSession>)
  /// The code that pairs a device.
  case pairing(code: String, told: PairingFault?)
  /// Whose pictures a paired device shows, and who may switch to on it.
  case people([ID<Account>], mayBeSwitchedTo: [ID<Account>], told: TapFault?)

  /// Why a new password was not taken.
  package enum NewPasswordFault: Hashable, Sendable {
    case password(Password.Fault)
    case refused(SignIn.Refusal)
  }

  /// Why a device was not paired.
  package enum PairingFault: Hashable, Sendable {
    case unknown
    case wait(seconds: Int)
  }

  /// Why a tap or a short code did not open.
  package enum TapFault: Hashable, Sendable {
    case wrong
    case wait(seconds: Int)
    case needsPassword
  }
}

/// Makes the pages of the way in.
package struct SignInPages: Sendable {
  private let door: FormDoor
  private let draw: @Sendable (SignInPage, Visit, String) -> [UInt8]

  /// - Parameter draw: Makes a page's HTML; the text is the seal for its forms.
  package init(door: FormDoor, draw: @escaping @Sendable (SignInPage, Visit, String) -> [UInt8]) {
    self.door = door
    self.draw = draw
  }

  /// A page as an answer.
  func answer(
    _ page: SignInPage, _ request: Request, _ context: SiteContext, status: HTTPResponse.Status = .ok
  ) -> Response {
    door.sealing(request, context) { seal in
      Response(
        status: status,
        headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: context.visit.language.tag],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: draw(page, context.visit, seal))))
    }
  }
}

extension Response {
  /// Sends a browser on to a page, after it has sent a form.
  package static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }
}
