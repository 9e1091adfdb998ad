// Tables: the parts of addresses that don't change which page they name.

/// What ``WebAddress/identity`` looks up.
enum AddressNoise {
  /// Whether a query parameter (lower case) only serves to follow readers or to choose a variant of one page.
  static func isTracking(_ name: String) -> Bool {
    tracking.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
  }

  /// Hosts' first labels that give the same page in another dress.
  static let editionLabels: Set<String> = ["m", "mobile", "amp"]

  static let indexFiles: Set<String> = [
    "index.html", "index.htm", "index.shtml", "index.xhtml", "index.php", "index.asp", "index.aspx",
    "index.jsp", "index.cfm", "default.asp", "default.aspx", "default.htm", "default.html",
  ]

  private static let trackingPrefixes = [
    "utm_", "at_custom", "at_medium", "at_campaign", "at_link", "at_format", "at_bbc", "at_ptr",
    "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "ns_", "itm_", "wt.", "stm_", "vero_", "oly_",
    "mc_cid", "mc_eid", "hmb_", "ga_", "trk_", "_branch_",
  ]

  private static let tracking: Set<String> = [
    "", "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid",
    "ttclid", "igshid", "igsh", "li_fat_id", "rdid", "epik", "srsltid", "_openstat", "_hsenc",
    "_hsmi", "__hstc", "__hssc", "__hsfp", "hsctatracking", "mkt_tok", "_ga", "_gl", "_ke",
    "cmpid", "icid", "ncid", "sref", "smid", "smtyp", "ocid", "xtor", "s_cid", "cid_source",
    "partner_code", "ito", "soc_src", "soc_trk", "spm", "wt_mc", "wtmc", "wt_zmc", "trk",
    "trkcampaign", "sr_share", "__twitter_impression", "guccounter", "guce_referrer",
    "guce_referrer_sig", "feature_share", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source",
    "action_object_map", "action_type_map", "action_ref_map", "echobox", "ref_src", "ref_url",
    "traffic_source", "campaign_id", "amp", "amp_js_v", "amp_gsa", "usqp", "outputtype",
    "phpsessid", "jsessionid", "sessionid", "sid_session", "zanpid", "wickedid", "rb_clickid",
    "bxid", "sf_campaign_id", "intcmp", "int_source", "int_medium", "int_campaign", "inttid",
    "cn-reloaded", "mc_tc", "sc_cid", "sharetype", "share_from", "sh_kit",
  ]
}
