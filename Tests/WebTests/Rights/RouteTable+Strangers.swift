extension RouteTable {
  /// Routes whose rights the tests of their own controllers try, role by role.
  ///
  /// Here they are walked for one thing only: that nobody without a relation comes in.
  static let triedByTheirOwnTests = [
    "GET /decisions",
    "GET /decisions/new",
    "GET /persons/{person}/frames/{frame}",
    "GET /persons/{person}/frames/{frame}/correction",
    "GET /persons/{person}/frames/{frame}/differences",
    "GET /persons/{person}/frames/{frame}/earlier",
    "GET /persons/{person}/frames/{frame}/easy",
    "GET /persons/{person}/frames/{frame}/more",
    "GET /persons/{person}/frames/{frame}/questions/new",
    "GET /persons/{person}/frames/{frame}/questions/{question}",
    "GET /persons/{person}/limits/{limit}",
    "GET /persons/{person}/plan/agreements/new",
    "GET /persons/{person}/plan/agreements/{agreement}",
    "GET /persons/{person}/plan/agreements/{agreement}/absence",
    "GET /persons/{person}/plan/agreements/{agreement}/ending",
    "GET /persons/{person}/plan/agreements/{agreement}/own-side",
    "GET /persons/{person}/plan/agreements/{agreement}/stance",
    "GET /persons/{person}/plan/agreements/{agreement}/terms",
    "GET /persons/{person}/plan/content",
    "GET /persons/{person}/plan/reach",
    "GET /persons/{person}/plan/review",
    "GET /persons/{person}/plan/settling",
    "GET /persons/{person}/plan/versions/{version}",
    "GET /persons/{person}/signals/{signal}",
    "GET /persons/{person}/signals/{signal}/talk",
    "GET /persons/{person}/signals/{signal}/whom",
    "POST /persons/{person}/frames",
    "POST /persons/{person}/frames/{frame}/correction",
    "POST /persons/{person}/frames/{frame}/easy",
    "POST /persons/{person}/frames/{frame}/more",
    "POST /persons/{person}/frames/{frame}/questions/new",
    "POST /persons/{person}/frames/{frame}/questions/{question}",
    "POST /persons/{person}/limits/new",
    "POST /persons/{person}/limits/{limit}",
    "POST /persons/{person}/plan/agreements/new",
    "POST /persons/{person}/plan/agreements/{agreement}",
    "POST /persons/{person}/plan/agreements/{agreement}/absence",
    "POST /persons/{person}/plan/agreements/{agreement}/ending",
    "POST /persons/{person}/plan/agreements/{agreement}/own-side",
    "POST /persons/{person}/plan/agreements/{agreement}/stance",
    "POST /persons/{person}/plan/agreements/{agreement}/terms",
    "POST /persons/{person}/plan/content",
    "POST /persons/{person}/plan/new",
    "POST /persons/{person}/plan/review",
    "POST /persons/{person}/plan/settling",
    "POST /persons/{person}/signals/{signal}",
    "POST /persons/{person}/signals/{signal}/talk",
    "POST /persons/{person}/signs/chart/new",
    "POST /persons/{person}/signs/new",
  ]

  /// The same routes with something in the place of each part of the path.
  static let strangersRows = triedByTheirOwnTests.filter { $0.contains("{person}") }.map { route in
    let nothing = "01900000-0000-7000-8000-00000000000a"
    return Row(
      route, .only([]), "",
      [
        "question": route.contains("questions/") ? nothing : "choice", "answer": "tooLittle", "frame": nothing,
        "limit": nothing, "agreement": nothing, "version": "1", "signal": nothing,
      ])
  }
}
