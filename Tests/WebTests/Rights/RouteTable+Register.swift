import CoCreation

/// Those who are registered: persons, staff, organisations and services.
extension RouteTable {
  static let register = [
    Row("GET /decisions/persons/new", .only([.decisionMaker])),
    Row("POST /decisions/persons/new", .only([.decisionMaker]), newPerson),
    Row("GET /services/{service}/people", .only([.manager, .administrator])),
    Row("GET /services/{service}/persons/new", .only([.manager, .administrator])),
    Row("POST /services/{service}/persons/new", .only([.manager, .administrator]), newPerson),
    Row("GET /services/{service}/staff/new", .only([.manager, .administrator])),
    Row("POST /services/{service}/staff/new", .only([.manager, .administrator]), newColleague),
    Row("GET /services/{service}/staff/{colleague}", .only([.manager, .administrator])),
    Row("POST /services/{service}/staff/{colleague}", .only([.manager, .administrator]), "act=code"),
    Row("GET /administration", .only([.administrator])),
    Row("GET /administration/erasures", .only([.administrator])),
    Row(
      "POST /administration/erasures", .only([.administrator]), "rule=board-file&class=personalFile"),
    Row("GET /administration/packs/{pack}", .only([.administrator])),
    Row("GET /administration/organisations/new", .only([.administrator])),
    Row(
      "POST /administration/organisations/new", .only([.administrator]),
      "id=01900000-0000-7000-8000-000000000004&name=Town&kind=authority&pack=SE"),
    Row("GET /administration/organisations/{organisation}/services/new", .only([.administrator])),
    Row(
      "POST /administration/organisations/{organisation}/services/new", .only([.administrator]),
      "id=01900000-0000-7000-8000-000000000005&name=Oak&zone=Europe/Stockholm"),
    Row("GET /administration/accounts/new", .only([.administrator])),
    Row("POST /administration/accounts/new", .only([.administrator]), newColleague),
    Row("GET /administration/accounts/{colleague}", .only([.administrator])),
    Row("POST /administration/accounts/{colleague}", .only([.administrator]), "act=code"),
  ]

  /// Forms that do more than one thing, each thing once more: what one may must not open another.
  static let otherActs = [
    Row(
      "POST /persons/{person}/circle/support", .only([.manager]), "act=end&service={own}&last-{own}=2026-12-21"),
    // Another service's support is nobody's to end who leads this one.
    Row(
      "POST /persons/{person}/circle/support", .only([]), "act=end&service={foreign}&last-{foreign}=2026-12-21"),
    Row(
      "POST /services/{service}/staff/{colleague}", .only([.manager, .administrator]),
      "act=appoint&role=professional&place={own}&first=2030-01-01&last=2030-12-31"),
  ]

  private static let newPerson =
    "id=01900000-0000-7000-8000-000000000006&name=Bo&language=sv&register=easy&density=simple&first=2026-09-21"
  private static let newColleague =
    "id=01900000-0000-7000-8000-000000000007&name=Bo&signInName=bo&role=professional&place=x"
    + "&first=2026-09-21&last=2026-12-21"
}
