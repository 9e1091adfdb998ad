// Learned: written by Tests/Training, not by hand.

/// Words in class names and the like, and in hundredths how much each speaks for a body.
let tokenWeightTable = """
  <#document>=145 <a>=-273 <address>=-222 <article>=204 <aside>=-253 <blockquote>=171 <body>=145 \
  <button>=37 <caption>=59 <center>=-70 <details>=-86 <dialog>=-193 <div>=140 <dt>=-97 \
  <fieldset>=-292 <figcaption>=-101 <figure>=-75 <footer>=-484 <form>=-375 <h1>=-115 <h2>=84 \
  <h3>=44 <h4>=-39 <h5>=-89 <h6>=-155 <header>=-172 <hgroup>=-74 <html>=145 <i>=-115 \
  <label>=-243 <legend>=-286 <li>=-22 <main>=204 <nav>=-344 <noscript>=-193 <ol>=53 <p>=241 \
  <pre>=205 <search>=-173 <section>=79 <span>=-404 <summary>=-92 <table>=138 <tbody>=149 <td>=90 \
  <th>=41 <thead>=88 <tr>=141 <ul>=-32 a-a=71 a-go=91 a-jq-mf=-102 a-y-new-window-message=-115 \
  a-y-refresh-page-message=-135 aa=-17 aaa=-68 aab=55 aac=-27 aad=-18 aae=-51 aaf=19 aawp=116 \
  aawp-custom=119 aba=-77 abb=-37 abc=-114 abe=-115 abf=-41 abo=-102 about=-123 \
  about-author=-115 about-us=-135 absolute=-286 abstract=201 ac=-21 aca=45 acb=25 accent=-41 \
  accepted=91 accepted-answer=110 access=52 accessibility=-150 accessories=51 accordion=-16 \
  accordion-body=-73 accordion-content=70 accordion-item=38 account=-147 account-menu=-144 \
  account-nav=-115 account-nav-item=-102 account-nav-list=-102 accreditation=29 acd=-102 ace=50 \
  across=-37 action=-142 action-view=111 actionbar=-135 actions=-233 activated=21 active=-53 \
  active-branch=-160 active-footer-widgets=116 activity=-95 actu=56 ad=-49 ad-container=-144 \
  ad-counter=-102 ad-disclaimer=-102 ad-inner=-102 ad-inner-container=-102 ad-label=-185 \
  ad-label-center=-102 ad-placeholder=-102 ad-section-border=-102 ad-section-border-topmost=-102 \
  ad-wrapper=-133 ada=-105 adb=19 adc=18 add=-35 added=34 addon=22 address=-80 addresses=-102 \
  addthis=-52 ade=-31 adf=-87 adjacent=-144 admin=-101 admin-hidden-markup=-115 admissions=-24 \
  adoption=58 adrail=82 adthrive=67 adv=-26 advanced=29 advancedheading=-23 advert=-42 \
  advertise=-160 advertisement=-210 advertising=-116 advertisment=-102 ae=-31 aea=-167 aeb=-28 \
  aec=40 aee=-135 aef=-74 aem=91 aem-grid=91 aem-grid-column=91 aem-grid-column-default=91 \
  aem-grid-default=91 af=-43 afa=-144 afb=-67 afc=-46 afd=-33 aff=58 affiliate=-152 \
  affiliate-disclaimer=-135 affordable=140 after=-16 again=-76 against=-26 age=-37 agent=74 \
  agents=71 agree=-115 agreement=37 ah=-86 ahead=57 ahjh=-102 ai=49 aj=-83 ajax=-118 ak=-161 \
  akismet=-306 akismet-comment-form-privacy-notice=-201 akismet-fields-container=-288 aktuell=71 \
  aktuelles=166 alert=-168 alert-message=-115 alerts=36 align=-92 align-center=-82 \
  align-content-center=-115 align-items-center=-319 align-items-end=-172 align-items-start=-172 \
  align-items-stretch=-102 align-left=-27 align-middle=-123 align-right=-115 \
  align-self-center=-56 aligncenter=-109 alignfull=-16 alignleft=-173 alignment=35 alignnone=-82 \
  alignright=-98 all=-19 all-colors=30 alle=63 allgemein=206 allowed=-28 alpha=101 also=-65 \
  alt=-85 alternate=-38 alternating=147 alternative=65 always=-62 am=-81 amazon=63 among=-28 \
  amp=73 an=83 analysis=114 analytics=122 ancestor=-328 ancillary=70 and=77 android=-68 \
  anim=-115 animated=-50 animations=138 announcement=-141 announcement-bar=-160 \
  announcement-bar-message=-125 announcement-bar-section=-102 annual=25 answer=124 answers=59 \
  anti=60 antialiased=93 any=71 anzeige=-48 anzeigen=-102 ao=47 ap=20 apart=-102 api=-20 \
  apmi=-102 apmi-gt=-102 app=29 app-desktop=152 app-root=43 appear=77 apple=55 application=53 \
  applied=90 apply=38 approach=88 apps=-95 aq=-46 aqc=-102 ar=-39 architecture=116 archive=-103 \
  archives=-114 are=100 are-vertically-aligned-center=-54 area=58 aria=-160 around=-35 arrow=-71 \
  arrows=55 art=72 article=173 article-author=-214 article-block=55 article-body=263 \
  article-body-content=161 article-body-footer=-125 article-body-text=152 article-bottom=-115 \
  article-byline=-119 article-card=-130 article-card-content=-135 article-card-details=-102 \
  article-card-headline=-102 article-card-hide-padlock=-102 article-card-image-left=-102 \
  article-column=85 article-comment=-143 article-comments=-135 article-container=192 \
  article-content=229 article-content-ad-group=-102 article-content-content-group=92 \
  article-content-content-group-story=100 article-content-description=130 \
  article-content-share-group=-102 article-content-widget-group=-102 article-content-wrapper=162 \
  article-date=-144 article-default=66 article-detail=173 article-excerpt=25 article-footer=-263 \
  article-grid=78 article-head=-40 article-header=-71 article-header-title=-135 \
  article-heading=-61 article-headline=-91 article-hero=-58 article-html=78 article-image=-99 \
  article-info=-185 article-inner=102 article-intro=175 article-item=-51 article-layout=145 \
  article-list=-108 article-main=135 article-main-content=131 article-meta=-221 \
  article-meta-comment-count-text=-102 article-meta-comment-count-text-wrapper=-102 \
  article-page=130 article-page-base-jj-jcsb=27 article-page-chunks=104 \
  article-page-chunks-content-etc-mt-p=81 article-page-chunks-f-ly-cvg=82 \
  article-page-chunks-grid-hfxaau=85 article-page-content-back-ground-c-ni-fnn=81 \
  article-page-content-footer-grid-ccs-xyy=-115 article-preheading=-102 article-section=121 \
  article-share=-125 article-sidebar=-126 article-single=105 article-subheading=130 \
  article-subtitle=91 article-tags=-141 article-template=145 article-template-content=149 \
  article-template-default=82 article-text=189 article-title=-191 article-view=120 \
  article-wrap=132 article-wrapper=137 articles=-77 artificial=67 artikel=87 arts=29 as=-15 \
  asia=62 aside=-138 asked=113 aspect=75 aspect-ratio-auto=105 asset=-65 asset-embed=-52 \
  asset-embed-caption=-52 asset-embed-caption-f-nqbpi=-52 asset-embed-wrapper-e-vdqi-b=-52 \
  assets=75 assistive=-102 associated=61 ast=81 ast-article-single=142 ast-blog-single-style=87 \
  ast-builder-footer-grid-columns=-102 ast-builder-grid-row=-98 \
  ast-builder-grid-row-container=-98 ast-builder-grid-row-container-inner=-102 \
  ast-builder-grid-row-mobile-full=-102 ast-builder-layout-element=-97 ast-builder-menu=-97 \
  ast-builder-menu-focus-item=-95 ast-builder-menu-mobile=-99 \
  ast-builder-menu-mobile-focus-item=-99 ast-builder-menu-toggle-icon=-97 ast-container=149 \
  ast-desktop=98 ast-desktop-header=-95 ast-flex=-95 ast-flex-grow=-97 ast-footer-copyright=-102 \
  ast-footer-row-mobile-stack=-102 ast-footer-row-stack=-102 ast-footer-row-tablet-stack=-102 \
  ast-hf-menu=-95 ast-hf-mobile-menu=-99 ast-hfb-header=98 ast-inherit-site-logo-sticky=59 \
  ast-inherit-site-logo-transparent=98 ast-inline-flex=-95 ast-main-header-bar-alignment=-97 \
  ast-menu-shadow=-95 ast-mobile-header=-99 ast-mobile-header-content=-99 \
  ast-mobile-header-inline=-97 ast-mobile-header-wrap=-99 ast-mobile-site-navigation=-99 \
  ast-nav-menu=-97 ast-no-sidebar=91 ast-normal-title-enabled=77 ast-page-builder-template=101 \
  ast-primary-menu-enabled=-97 ast-primary-sticky-enabled=59 ast-single-post=98 astra=96 \
  astra-addon=75 astra-menu-animation-fade=-99 atom=22 attachment=-112 attention=25 attr=-28 \
  attribute=-16 attribution=-162 au=-84 audience=-60 audio-player=-125 auh=49 aus=73 auth=-232 \
  author=-174 author-bio=-217 author-bio-content=-102 author-block=-125 author-box=-201 \
  author-box-content=-115 author-box-wrap=-115 author-byline=-144 author-card=-167 \
  author-container=-125 author-content=-92 author-description=-205 author-details=-152 \
  author-header=-102 author-info=-211 author-meta=-160 author-name=-217 author-profile=-97 \
  author-role=-125 author-section=-115 author-social=-102 author-text=-42 author-title=-125 \
  author-wrap=-115 author-wrapper=-115 authorbox=-115 authors=-226 auto=-18 autocomplete=-141 \
  autoload=123 autoplay=71 autor=-44 aux=-37 av=-15 av-default-lightbox=65 avada=74 \
  avada-ec-views-v=79 avada-flyout-menu-direction-fade=79 avada-footer-fx-none=87 \
  avada-has-megamenu-shadow=79 avada-has-zero-margin-offset-top=79 avada-header-shadow-no=79 \
  avada-html-header-position-top=79 avada-html-layout-wide=78 avada-menu-icon-position-left=79 \
  avada-responsive=87 available=135 avatar=-87 avatars=84 avoid=102 aw=-57 award=-102 \
  awards=-115 ay=-40 az=-40 b-hle-ki=-102 b-vcfrm=-115 ba=-33 baa=-65 bab=-46 back=-19 \
  back-to-top=-152 backdrop=-167 background=47 background-white=93 \
  background-width-full-bleed=169 backlink=-102 bad=-28 badge=-66 badges=-70 bae=-51 baf=-65 \
  bak=117 band=37 bank=61 banner=-132 banner-container=-76 banner-content=-115 \
  banner-wrapper=-102 bar=-190 bars=-79 base-page-main-content-k-fv-auh=49 \
  base-page-site-footer-row-grid-i-bgj-xl=-115 base-page-site-footer-row-kp-ebgh=-115 \
  base-page-wrapper-d-do-yj-y=27 base-text-ewhh-uz=-93 base-wrap-sc-gj-qpdd=-94 based=97 \
  baseline=-46 basic=45 basicpage=53 basics=68 basis=18 bba=-74 bbb=-92 bbd=-115 bbe=62 bbf=-22 \
  bbs=-20 bc=-61 bca=-28 bcb=-167 bcc=-87 bcd=34 bce=21 bcf=-74 bd=-20 bdb=-46 bdc=-53 bdd=-70 \
  bde=28 bdf=-21 be=-21 bea=37 beauty=29 beb=-78 bec=64 become=-45 bed=-123 bee=-58 bef=-83 \
  before-absolute=-63 before-left=-36 beforeunload=-102 beginner=137 beginners=74 beginning=-20 \
  behavior=114 being=-28 beitrag=54 below=-36 benefits=162 berlin=88 best=124 beta=-115 \
  better=57 between=-132 beyond=134 bf=-23 bfc=-78 bfd=-53 bfe=-28 bff=-59 bg-background=35 \
  bg-black=-165 bg-blue=-92 bg-center=-34 bg-dark=-134 bg-gradient-to-r=-53 bg-gray=-61 \
  bg-light=-53 bg-neutral=-125 bg-no-repeat=-21 bg-none=-32 bg-opacity=-125 bg-primary=-128 \
  bg-red=-115 bg-secondary=-79 bgj=-115 bgvdq=-115 bh=-87 bhf=-115 bi=-40 big=-38 billboard=-115 \
  bio=-255 biography=-222 bj=-43 bjczjj=70 bkf=-47 bl=-91 black=-64 bleed=25 blend=101 bloc=-68 \
  block=38 block-block=-102 block-block-content=-201 block-core=-152 block-footer=-115 \
  block-header=-74 block-heading=-144 block-inner=35 block-main=132 block-mainnavigation=-99 \
  block-menu=-211 block-page-title-block=-135 block-system=170 \
  block-system-breadcrumb-block=-135 block-system-main=178 block-system-main-block=192 \
  block-title=-243 block-views=-205 block-yui=173 blocker=-102 blockquote=239 blocks=38 blog=113 \
  blog-author=-135 blog-basic-grid-item-wrapper=166 blog-container=105 blog-content=206 \
  blog-header=-72 blog-item=75 blog-item-author-date-wrapper=-152 \
  blog-item-author-profile-wrapper=-144 blog-item-content=177 blog-item-content-wrapper=192 \
  blog-item-inner-wrapper=182 blog-item-meta-wrapper=-152 blog-item-title=-34 \
  blog-item-top-wrapper=-111 blog-item-wrapper=182 blog-meta=-135 blog-meta-item=-152 \
  blog-meta-item-author=-152 blog-meta-item-categories=-135 blog-meta-item-tags=-115 \
  blog-pager=-102 blog-post=193 blog-post-body=199 blog-post-content=139 blog-post-wrapper=91 \
  blog-posts=81 blog-rich-text=171 blog-sidebar=-108 blog-subscription=-135 blog-title=-163 \
  blogpost=67 blogs=-62 bloom=79 blue=-44 blueprint=59 bluesky=-135 blur=-76 blurb=-42 blwg=137 \
  bm=-92 bn=-102 bo=-84 board=-36 boc=131 body=144 body-bg=136 body-container=153 \
  body-container-blog-post=141 body-container-wrapper=159 body-content=220 body-copy=137 \
  body-h=80 body-image=-52 body-inner-container=129 body-text=113 body-wrapper=149 \
  body-wrapper-kuf-pga=97 bodytext=174 bold=-107 book=-73 booking=-25 bookmark=-130 \
  bookmarks=-115 bootstrap=48 border=-41 border-b=-74 border-b-px=-28 border-black=-28 \
  border-blue=-42 border-bottom=-122 border-box=-24 border-gray=-74 border-l=-70 border-left=-51 \
  border-neutral=-88 border-none=-115 border-r=-88 border-solid=-90 border-t=-157 border-top=-69 \
  border-transparent=52 border-white=-144 border-y=-115 bordered=-47 borders=-22 bot=-111 \
  bottom=-117 bottom-bar=-102 bottom-links=-115 bottom-menu=-125 bottom-nav=-144 bottom-px=-115 \
  box=-49 box-content=-56 boxed=122 boxed-wrapper=84 boxes=-42 bp=48 bp-desktop-lgplus=64 \
  bp-desktop-plus=64 bp-mobile-lgplus=64 bp-mobile-mdplus=64 bp-tablet-plus=64 bqux=-115 br=-43 \
  branch=-113 brand=-59 branding=-97 brands=-24 bread=-22 breadcrumb=-204 \
  breadcrumb-container=-102 breadcrumb-item=-115 breadcrumb-list=-91 breadcrumb-trail=-102 \
  breadcrumb-wrapper=-61 breadcrumbs=-161 breadcrumbs-container=-100 breadcrumbs-item=-167 \
  breadcrumbs-items=-102 breadcrumbs-list=-173 break=30 break-words=97 breaker=-196 \
  breaker-ad=-135 breaking=-43 breakpoint=-45 brief=37 bright=61 broadcast=-28 browse=-144 \
  browser=-115 bt=-105 btm=-173 btn=-250 btn-group=-102 btn-wrapper=-42 btns=-213 btynn=-102 \
  bu=-68 bubble=-81 budget=173 build=94 builder=82 builders=67 building=164 bullet=48 bullets=27 \
  burger=-272 businesses=98 but=-32 button=-123 button-corner-style-square=103 \
  button-default=-218 button-group=-167 button-social-group=-102 button-style-solid=107 \
  button-text=-102 button-wrapper=-126 buttons=-209 buujk=34 buy=45 buying=160 bv=-73 bw=-52 \
  bx=-109 by=-38 by-bkf=-52 byline=-273 byline-author=-102 byline-wrapper=-167 \
  byline-wrapper-j-whr-lh=-115 bylines=-225 bylines-byline=-115 bylines-wrapper=-125 \
  bylines-wrapper-kiudk=-115 bypostauthor=-89 byuser=-102 bz=-91 c-footer=-167 c-header=-125 \
  c-xense-parse=48 c-zip-qc=27 ca=-44 caajf=-102 cab=73 cac=69 cad=-65 cafd=-102 calc=-49 \
  calculator=-28 calendar=-152 california=55 call=-152 callout=32 camera=123 cameras=135 can=156 \
  canada=-21 cancel=-311 cancel-comment-reply-link=-301 canon=61 canvas=82 cap=94 capitalize=-96 \
  caps=-152 captcha=-214 caption=-128 caption-attachment=-101 caption-wrapper=-114 \
  caption-wrapper-j-szdq-e=-71 captioned=-115 captions=32 capture=-16 caqep=-102 car=73 card=-96 \
  card-body=-77 card-container=-88 card-content=-182 card-header=-20 card-list=-135 \
  card-meta=-115 card-text=-42 card-title=-39 card-wrapper=-125 cards=-77 care=-25 career=-55 \
  careers=-173 carousel=-170 carousel-inner=-115 carousel-item=-136 carousel-items=-115 cars=30 \
  cart=-112 cart-drawer=-115 cart-drawer-form=-102 cat=-55 cat-item=-221 categories=-106 \
  category=115 category-aktuelles=166 category-allgemein=225 category-blog=155 \
  category-business=41 category-entertainment=16 category-fashion=162 category-featured=74 \
  category-general=26 category-gesellschaft=98 category-header=-102 category-health=64 \
  category-home=116 category-kultur=76 category-lifestyle=32 category-news=155 \
  category-opinion=79 category-politics=82 category-politik=95 category-sport=88 \
  category-sports=50 category-uncategorized=149 cb=-36 cb-container=106 cb-content=120 cba=-63 \
  cbb=-102 cbd=-16 cbe=-125 cc=-22 ccb=-36 ccc=-83 ccd=-150 cce=-26 ccf=-37 ccl=38 ccpa=-65 \
  ccs=-63 cd=-47 cda=21 cdb=-20 cdc=33 cdd=114 cde=-46 cdf=37 cdh=-102 cdh-yo-n=-102 ce-above=95 \
  ce-bodytext=116 ce-center=79 ce-text=79 ce-textpic=100 ceb=-37 cec=54 ced=-83 celebrity=-38 \
  center=-48 centered=-41 central=-41 centre=52 certificate=116 cfa=-38 cfb=36 cfbi=-115 cfc=-65 \
  cfd=-99 cfe=-86 cg=-96 ch=-37 chain=38 challenges=152 changes=127 channel=-40 chapo=179 \
  chapter=105 chapters=96 chart=69 chartbeat=23 check=16 checkbox=-117 checked=-115 checker=-64 \
  checklist=99 checkout=-19 chevron=-134 child=64 children=-243 chip=-28 chips=-115 choices=-42 \
  choose=137 choosing=149 chunks=104 chwl=-102 ci=-53 circle=-60 citation=-53 cities=-68 cj=-112 \
  cjm=-102 cl-slt-f=-115 clamp=-118 clamp-content-hil-pkr=-115 clamp-wrapper=-125 \
  clamp-wrapper-k-zxfk-b=-115 class=60 classes=-74 clean=41 cleaning=59 clearfix=98 cli=-115 \
  cli-align-items-stretch=-167 cli-bar-btn-container=-135 cli-bar-container=-135 \
  cli-bar-message=-135 cli-bar-popup=-167 cli-col=-167 cli-container-fluid=-167 cli-fade=-167 \
  cli-modal=-167 cli-modal-body=-167 cli-modal-content=-167 cli-modal-dialog=-167 \
  cli-modal-footer=-167 cli-privacy-content=-167 cli-privacy-content-text=-167 \
  cli-privacy-overview=-167 cli-px=-167 cli-row=-167 cli-settings-popup=-167 cli-style-v=-135 \
  cli-switch=-160 cli-tab-container=-167 cli-tab-content=-167 cli-tab-footer=-167 \
  cli-tab-header=-167 cli-tab-pane=-167 cli-tab-section=-167 cli-tab-section-container=-167 \
  click=-95 click-open=-125 clickable=-117 client=90 client-content=107 climate=95 clip=-17 \
  close=-71 closed=-155 clothing=86 clr=82 cls=56 club=-23 cmp=32 cmp-container=48 cmplz=-102 \
  cmplz-body=-102 cmplz-buttons=-102 cmplz-categories=-102 cmplz-category=-102 \
  cmplz-cookiebanner=-102 cmplz-cookiebanner-container=-102 cmplz-description=-102 \
  cmplz-documents=-102 cmplz-functional=-102 cmplz-header=-102 cmplz-header-optin=-102 \
  cmplz-hidden=-102 cmplz-information=-102 cmplz-links=-102 cmplz-marketing=-102 \
  cmplz-message=-102 cmplz-message-optin=-102 cmplz-preferences=-102 cmplz-statistics=-102 \
  cmplz-title=-102 cms=115 cn=-108 cn-position-bottom=-115 cnx=-125 co=47 code=76 code-block=-79 \
  coffee=34 col=80 col-auto=-100 col-content=112 col-left=39 col-lg=63 col-main=149 col-md=66 \
  col-md-push=97 col-right=-125 col-sm=48 col-sm-offset=94 col-sm-push=-28 col-span-full=59 \
  col-xl=38 col-xs=49 col-xxl=-68 collage=161 collapse=-127 collapse-all=-113 collapsed=-100 \
  collapsible=-120 collection-layout-default=157 collection-list=-115 collection-type-blog=126 \
  collection-type-blog-basic-grid=151 collections=-65 college=51 colophon=-296 color-white=-115 \
  colored=-70 colors=21 cols=-26 column=41 column-center-inner=140 column-center-outer=140 \
  column-container=76 columns=37 columns-inner=111 com=50 combobox=-125 comentarios=-28 \
  comm=-185 comment=-185 comment-author=-218 comment-body=-93 comment-box=-54 \
  comment-content=-105 comment-count=-102 comment-form=-354 comment-form-author=-260 \
  comment-form-comment=-260 comment-form-cookies-consent=-236 comment-form-email=-260 \
  comment-form-url=-230 comment-header=-144 comment-list=-98 comment-meta=-230 \
  comment-metadata=-167 comment-notes=-292 comment-reply=-125 comment-reply-title=-336 \
  comment-respond=-363 comment-section-message=-102 comment-subscription-form=-125 \
  comment-wrapper=-115 commentform=-337 commenting=-196 comments=-188 comments-anchor=-102 \
  comments-area=-247 comments-container=-91 comments-list=-42 comments-section=-163 \
  comments-section-disclaimer=-102 comments-section-list=-102 \
  comments-section-viafoura-container=-102 comments-title=-210 comments-viafoura-global=-102 \
  comments-wrapper=-113 commerce=89 common=96 community=-71 comp=101 compact=-86 companies=134 \
  companion=-96 company=-142 comparison=125 complementary=-240 complete=-18 complex=-46 \
  complexity=201 compliance=-54 component=18 components=94 composer=130 composite=-28 \
  computing=46 con=57 conclusion=186 condensed=-49 condition=-201 conditions=-66 \
  configuration=116 confirm=-152 confirmation=-102 connect=-147 cons=160 consent=-227 \
  consent-banner=-102 consent-dialog-desc=-102 consent-dialog-title=-102 consent-info=-102 \
  consent-info-column=-102 consent-title=-102 consider=186 considerations=214 constrain=37 \
  constrained=89 consulting=-63 contact=-257 contact-form=-160 contact-info=-125 contact-us=-135 \
  contacts=-119 contain=-17 contained=55 container=107 container-all=95 container-fluid=34 \
  container-full=22 container-inline=-125 container-inner=68 container-large=80 container-lg=-71 \
  container-main=172 container-md=129 container-wrap=69 container-wrapper=-19 container-xl=29 \
  containers=99 contains=-240 contenido=68 content=181 content-align-center=-152 \
  content-align-default=-102 content-align-left=-160 content-area=221 content-bg=169 \
  content-block=81 content-body=160 content-box=126 content-center=-46 content-collection=182 \
  content-column=151 content-container=165 content-element=45 content-encoded=147 \
  content-fauxborder-left=90 content-footer=-102 content-footer-bottom=-125 \
  content-footer-bottom-jw-wzf-c=-115 content-footer-related-k-ebi-fe=-115 \
  content-footer-tag-cloud-kr-qm-rg=-102 content-footer-wrapper-j-vnd-rg=-115 \
  content-for-layout=137 content-header=-80 content-header-accreditation=57 \
  content-header-accreditation-lfct-vb=48 content-header-byline-content-dp-pm-nn=-102 \
  content-header-byline-km-py-ca=-102 content-header-bylines-c-zqgy-j=-102 \
  content-header-dek-b-iq-ffz=114 content-header-hed=-125 content-header-hed-ncy-cc=-102 \
  content-header-lead-asset=-115 content-header-lead-asset-caption-h-pwm-sn=-102 \
  content-header-lead-asset-content-k-of-ysg=-102 \
  content-header-lead-asset-content-media-b-leipi=-102 content-header-lead-asset-h-gbum-p=-102 \
  content-header-lead-asset-wrapper-hf-xhec=-102 content-header-rubric=-125 \
  content-header-rubric-block-lmpb-t=-102 content-header-rubric-container-e-tudtt=-102 \
  content-header-rubric-date-block=-115 content-header-rubric-date-block-k-aqc-zp=-102 \
  content-header-title-block-wrapper=-115 content-header-title-block-wrapper-cjm-skp=-102 \
  content-info=-80 content-inner=165 content-item=-32 content-lead=-102 content-lead-image=-42 \
  content-left=116 content-list=-42 content-main=242 content-mobile-align-default=-144 \
  content-mobile-valign-default=-152 content-outer=124 content-page=103 content-right=-28 \
  content-section=84 content-sidebar=81 content-sidebar-wrap=121 content-style-unboxed=68 \
  content-tablet-align-default=-144 content-tablet-valign-default=-152 content-tags=-102 \
  content-title=-152 content-title-style-normal=112 content-valign-default=-102 \
  content-valign-middle=-135 content-valign-top=-152 content-vertical-padding-show=94 \
  content-well=123 content-width-normal=102 content-width-wide=169 content-wrap=146 \
  content-wrapper=169 contentinfo=-353 contentwrap=157 contentwrapper=108 contenu=92 context=-25 \
  contextual=-134 continer=-115 continue=-62 contribute=-42 contributor=-147 contributors=-160 \
  control=-39 controller=48 conversation=-28 conversion=-63 cookie=-219 cookie-consent=-115 \
  cookie-law-info-again=-167 cookie-law-info-bar=-173 cookie-notice=-160 \
  cookie-notice-container=-125 cookie-notice-hidden=-115 cookie-revoke-hidden=-115 \
  cookiebanner=-115 cookielawinfo=-135 cookielawinfo-row=-135 cookielawinfo-row-cat-table=-135 \
  cookielawinfo-winter=-135 cookies-not-set=139 cooking=66 copy=-27 copy-link=-102 \
  copy-right=-102 copyright=-387 copyright-bar=-102 copyrights=-121 core=19 corner=101 \
  corners=25 corona=104 coronavirus=21 cos=-39 cost=162 costs=91 cotw=-102 count=-174 \
  counter=-120 counter-hierarchy=-122 countries=-102 country=-141 counts=-40 county=27 \
  coupon=-115 coupons=-102 courses=-37 coverage=73 covid=74 cp=-17 cpt=-81 cq=-79 cr=-71 \
  created=-28 creating=42 creative=98 credit=-180 credits=-132 crime=-27 critical=82 crm=63 \
  crop=88 cross=-42 crp=-102 crumb=-152 crumbs=-119 cs=-24 csc=124 csc-default=157 css=83 \
  css-am-yn=-98 css-diik=-102 css-dsojn=-125 css-dxyhk=-70 css-editing-scope=96 css-huh-md=-135 \
  css-i-i=-135 css-j-y=-135 css-k-qs=115 css-kzigki=-102 css-lqx-q=-135 css-lqypct=-102 \
  css-mpmc-v=-102 css-q-d-ua=-102 css-qxeah=-102 css-rk-tbh=106 css-sfww-i=-135 css-sm-oir=-42 \
  css-sowyjy=-102 css-ss-lvu=-102 css-swqnqv=-39 css-tlb-d=-102 css-uwraif=-39 css-zxq-b=-135 \
  csstransforms=32 ct-div-block=67 ct-headline=-70 ct-section=96 ct-section-inner-wrap=96 \
  cta=-219 cta-box-buttons=-102 cta-button=-115 cta-container=-97 cta-content=-115 cta-link=-102 \
  cta-text=-54 cta-title=-102 ctas=-236 ctl=50 ctools=53 cu=-57 cuerpo=141 culture=-33 \
  currency=151 current=-282 current-menu-ancestor=-181 current-menu-item=-148 \
  current-menu-parent=-352 current-page-ancestor=-160 current-page-item=-135 \
  current-page-parent=-296 current-post-ancestor=-355 current-post-parent=-354 cursor=-152 \
  cursor-pointer=-166 curve=147 custom-background=137 custom-header=46 custom-html=-212 \
  custom-html-widget=-177 customer=-73 customizer=82 customizer-styles-applied=81 cv=-105 cvg=82 \
  cw=-35 cx=-41 cy=-78 cyan=32 cybersecurity=19 d-block=-230 d-flex=-96 d-grid=-125 \
  d-inline-block=-112 d-lg-block=-232 d-lg-flex=-225 d-lg-none=-240 d-md-block=-230 \
  d-md-flex=-152 d-md-none=-205 d-none=-269 d-print-none=-150 d-rgwb-i=-102 d-sm-block=-135 \
  d-sm-flex=-144 d-sm-none=-144 d-tjkp-p=-115 d-xl-block=-135 d-xl-flex=-125 d-xl-none=-167 \
  da=-50 dab=-78 dac=-160 dad=43 danger=-63 dangerous=-125 dangerous-legalese-brand-text=-125 \
  dark=-40 dark-bg-black=-49 dark-prose-invert=148 darker=-125 das=153 dashboard=-54 database=71 \
  date=-146 date-outer=134 date-posts=134 date-published=-226 dateline=-173 datenschutz=93 \
  dates=-179 datetime=-65 days=34 dba=-19 dbb=-40 dbd=-65 dbe=-115 dbf=-98 dc=-35 dca=-135 \
  dcb=-65 dcd=47 dd=-53 dda=-21 ddb=-17 dde=37 ddf=-125 de=36 de-de=124 deal=-41 deals=-53 \
  deb=60 dec=46 decimal=129 decision=115 deck=64 ded=54 dee=-46 def=-28 default=113 \
  definition=66 dek=28 delay=-132 delete=-102 delimiter=97 delivery=15 delta=63 demand=16 \
  demo=-95 department=-19 depth=-72 der=96 desc=-99 descr=-51 description=-31 \
  description-below=-230 design=54 desk=-55 desktop=-78 desktop-grid-col=-23 desktop-menu=-113 \
  desktop-only=-96 destinations=-102 detail=125 detail-content=116 detail-page=92 detailed=99 \
  details=-55 details-header-menu=-102 details-menu-drawer-container=-104 \
  details-menu-drawer-menu-item=-102 deutschland=118 developer=47 development=115 df=-48 dfc=90 \
  dfd=18 dff=-89 dgbgx=-102 dgu=-102 dh=-34 dhu=-98 di=-75 dialog=-78 dialog-content=-160 \
  dialog-heading=-144 dialog-off-canvas-main-canvas=121 die=125 diet=69 different=135 \
  digital=131 digitalisierung=81 diik=-102 dir=-130 direction=-18 dis=-102 disable=44 disc=98 \
  disclaimer=-213 disclosure=-144 discount=-54 discover=-24 discussion=-63 display=-29 \
  disqus=-135 div=-64 div-block=-48 div-comment=-69 divi=123 divide=-185 divide-gray=-102 \
  divide-y=-135 divided=-35 divider=-125 divider-bottom=-102 divider-top=-102 division=-102 \
  divisions=140 diy=136 dj=-110 dk=23 dkb=-102 dkb-pqd=-102 dl=-74 dm=35 dn=-78 dn-mwpz=-102 \
  dnd=47 dnd-column=19 dnd-module=19 dnd-row=19 dnd-section=19 do=97 doc=64 docked=100 docs=18 \
  document=22 document-footer=-102 documents=-125 does=243 dog=52 doing=56 dom=-37 domain=71 \
  donald=-37 donate=-185 donation=-125 done=-116 dont=25 dot=-210 dotdash=-152 double=52 \
  down=-114 download=-59 dp=-129 dpd=-125 dq=-20 dr=-36 draft=40 drag=-42 drawer=-143 \
  drawer-content=-179 drawer-footer=-102 drawer-header=-102 drawer-inner=-179 \
  drawer-menu-container=-152 drawer-nav-drop-wrap=-135 drawer-navigation=-160 \
  drawer-navigation-parent-toggle-false=-144 drfq=-102 drilldown=-102 drink=-58 drive=-15 \
  driven=116 driver=65 drop=-91 dropcap=204 dropdown=-174 dropdown-content=-174 \
  dropdown-hover=117 dropdown-item=-102 dropdown-list=-166 dropdown-menu=-335 \
  dropdown-menu-right=-125 dropdown-toggle=-102 dropzone=30 ds=-39 ds-col=110 dsg=-125 \
  dsg-tqs=-115 dsojn=-125 dt=-30 du=-61 dual=-102 duration=-65 dv=-85 dw=-135 dwk=163 dwk-y=163 \
  dx=-43 dxq=-115 dxq-eaa=-102 dxyhk=-70 dy=-141 dyml=-115 dyn=-133 dz=-88 dzsh=-102 \
  e-ac-jmh=-102 e-animation-fade=-190 e-animation-none=-115 e-caqep=-102 e-child=-16 e-con=37 \
  e-con-boxed=27 e-con-inner=26 e-content=218 e-dgbgx=-102 e-f-sunr=-67 e-flex=35 e-g-hcy=-43 \
  e-grid=-54 e-grid-align-center=-144 e-grid-align-left=-185 e-grid-align-mobile-center=-125 \
  e-grid-align-right=-135 e-ip-lg=-102 e-loop-item=-135 e-morl=-102 e-mzrhu=-115 e-n-menu=-115 \
  e-n-menu-content=-115 e-n-menu-heading=-115 e-n-menu-item=-115 e-n-menu-layout-horizontal=-115 \
  e-n-menu-title=-102 e-n-menu-wrapper=-115 e-odf-is=70 e-parent=40 e-pointer-none=-210 \
  e-pointer-underline=-205 e-qkiag=-102 e-rbq-om=-102 e-rgg-vv=-58 e-spmc=-102 e-srmb=-102 \
  e-v-cotw=-102 eaa=-167 eab=-20 eac=-19 ead=23 eae=-65 eaf=-104 early=86 earth=-32 ease=-48 \
  ease-in-out=-62 ease-out=-132 easy=97 eat=96 eaw=-115 eb=-35 eba=-113 ebb=-20 ebc=-135 ebd=-83 \
  ebe=-43 ebf=72 ebgh=-115 ebi=-115 ebook=-82 eca=-27 ecf=-25 eco=88 ecommerce=31 ecwj=166 \
  ecwj-nf=166 eda=-134 edb=-56 edd=-173 ede=-17 edf=-115 edge=75 edit=-80 editable=17 \
  editing=110 edition=-41 editions=45 editor=39 editor-content=141 editorial=-15 editors=-39 \
  education=34 ee=-33 ee-ms=-102 eec=-43 eee=-135 eef=-102 eer=-28 ef=-27 efa=-31 efd=-83 \
  eff=-73 effect=65 effects=35 efficiency=158 eg=19 eh=-113 ehf=59 ei=-42 eid=-102 eight=-65 \
  eio=115 ej=-47 ek=43 ekqk=159 el=-76 ele=71 element=-34 elementor=116 \
  elementor-align-center=-193 elementor-align-justify=-160 elementor-align-left=-167 \
  elementor-align-right=-135 elementor-author-box=-179 elementor-author-box-align-left=-115 \
  elementor-author-box-avatar-yes=-125 elementor-author-box-bio=-135 \
  elementor-author-box-biography-yes=-152 elementor-author-box-name=-167 \
  elementor-author-box-name-yes=-144 elementor-author-box-text=-179 \
  elementor-button-align-stretch=-144 elementor-button-wrapper=-263 elementor-clearfix=74 \
  elementor-col=110 elementor-column=110 elementor-column-gap-default=124 \
  elementor-column-gap-no=-79 elementor-column-wrap=163 elementor-container=123 \
  elementor-default=125 elementor-element=108 elementor-element-a=-71 elementor-element-a-a=-73 \
  elementor-element-a-b=-81 elementor-element-a-c=-135 elementor-element-a-d=-102 \
  elementor-element-a-e=-16 elementor-element-a-f=-48 elementor-element-ab=-46 \
  elementor-element-ac=51 elementor-element-ad=-21 elementor-element-ae=-152 \
  elementor-element-af=21 elementor-element-b=-104 elementor-element-b-a=-25 \
  elementor-element-b-c=17 elementor-element-b-d=-114 elementor-element-b-d-b=-102 \
  elementor-element-b-e=-17 elementor-element-b-f=-68 elementor-element-b-f-a=-28 \
  elementor-element-bb=-38 elementor-element-bb-a=-28 elementor-element-bd=-83 \
  elementor-element-be=-115 elementor-element-c=-42 elementor-element-c-a=-20 \
  elementor-element-c-c=-194 elementor-element-c-d=-97 elementor-element-c-e=-46 \
  elementor-element-c-f=-74 elementor-element-ca=20 elementor-element-cb=-74 \
  elementor-element-cc=-29 elementor-element-ce=27 elementor-element-cf=-16 \
  elementor-element-d=-38 elementor-element-d-a=-39 elementor-element-d-b-e=-115 \
  elementor-element-d-c=-50 elementor-element-d-d=-26 elementor-element-d-e=-99 \
  elementor-element-d-f=-88 elementor-element-da=-81 elementor-element-dc=-74 \
  elementor-element-dd=-34 elementor-element-de=-102 elementor-element-df=-57 \
  elementor-element-e=-41 elementor-element-e-b=-102 elementor-element-e-c=-37 \
  elementor-element-e-d=-52 elementor-element-e-f=-130 elementor-element-eb=-135 \
  elementor-element-ec=-99 elementor-element-ed=-19 elementor-element-ee=-65 \
  elementor-element-ef=52 elementor-element-f=-39 elementor-element-f-a=-130 \
  elementor-element-f-b=-97 elementor-element-f-c=-49 elementor-element-f-d=-120 \
  elementor-element-f-e=-63 elementor-element-f-f=-64 elementor-element-fa=-66 \
  elementor-element-fb=-75 elementor-element-fc=-74 elementor-element-fd=-27 \
  elementor-element-ff=-83 elementor-element-populated=124 elementor-field-group=-173 \
  elementor-field-group-email=-160 elementor-field-required=-167 elementor-field-type-email=-167 \
  elementor-field-type-text=-115 elementor-field-type-textarea=-102 elementor-form=-173 \
  elementor-form-fields-wrapper=-173 elementor-grid=-268 elementor-grid-item=-190 \
  elementor-grid-mobile=-205 elementor-grid-tablet=-205 elementor-heading-title=-112 \
  elementor-hidden-desktop=-243 elementor-hidden-mobile=-267 elementor-hidden-phone=-115 \
  elementor-hidden-tablet=-265 elementor-icon-box-content=-115 elementor-icon-box-wrapper=-115 \
  elementor-icon-list-item=-256 elementor-icon-list-items=-256 \
  elementor-icon-list-layout-inline=-144 elementor-icon-list-layout-traditional=-205 \
  elementor-inline-item=-236 elementor-inline-items=-236 elementor-inner=123 \
  elementor-inner-column=-77 elementor-inner-section=-77 elementor-invisible=-77 \
  elementor-kit=123 elementor-labels=-152 elementor-list-item-link-full-width=-214 \
  elementor-location-footer=-267 elementor-location-header=-265 elementor-location-popup=-205 \
  elementor-location-single=202 elementor-loop-container=-135 elementor-mobile-align-center=-160 \
  elementor-nav-menu=-267 elementor-nav-menu-align-center=-173 elementor-nav-menu-align-end=-190 \
  elementor-nav-menu-align-start=-160 elementor-nav-menu-burger=-255 \
  elementor-nav-menu-container=-267 elementor-nav-menu-dropdown=-266 \
  elementor-nav-menu-dropdown-mobile=-102 elementor-nav-menu-dropdown-none=-200 \
  elementor-nav-menu-dropdown-tablet=-240 elementor-nav-menu-layout-horizontal=-258 \
  elementor-nav-menu-layout-vertical=-196 elementor-nav-menu-main=-268 \
  elementor-nav-menu-stretch=-218 elementor-nav-menu-text-align-aside=-243 \
  elementor-nav-menu-text-align-center=-125 elementor-nav-menu-toggle=-255 elementor-page=126 \
  elementor-page-title=-125 elementor-pagination-type-bullets=-125 elementor-post=-185 \
  elementor-post-excerpt=-135 elementor-post-info=-212 elementor-post-meta-data=-135 \
  elementor-post-navigation=-135 elementor-post-navigation-borders-yes=-102 \
  elementor-post-navigation-link=-135 elementor-post-navigation-next=-135 \
  elementor-post-navigation-prev=-135 elementor-post-text=-179 elementor-post-title=-179 \
  elementor-posts=-185 elementor-posts-container=-185 elementor-posts-skin-classic=-160 \
  elementor-posts-thumbnail-top=-144 elementor-reverse-mobile=-36 elementor-row=163 \
  elementor-search-form=-160 elementor-search-form-button-type-icon=-125 \
  elementor-search-form-container=-160 elementor-search-form-icon-search=-115 \
  elementor-search-form-skin-classic=-125 elementor-search-form-skin-full-screen=-102 \
  elementor-section=123 elementor-section-boxed=138 elementor-section-content-bottom=-102 \
  elementor-section-content-middle=-126 elementor-section-content-top=-115 \
  elementor-section-full-width=-82 elementor-section-height-default=123 \
  elementor-section-height-min-height=-161 elementor-section-items-middle=-139 \
  elementor-section-stretched=-17 elementor-section-wrap=138 elementor-shape-circle=-152 \
  elementor-shape-rounded=-210 elementor-shortcode=-144 elementor-size-default=-121 \
  elementor-social-icons-wrapper=-246 elementor-tablet-align-center=-102 elementor-template=-152 \
  elementor-template-full-width=106 elementor-text-editor=116 elementor-top-column=132 \
  elementor-top-section=131 elementor-view-default=-102 elementor-widget=113 \
  elementor-widget-author-box=-179 elementor-widget-button=-273 elementor-widget-container=105 \
  elementor-widget-form=-167 elementor-widget-heading=-115 elementor-widget-html=-160 \
  elementor-widget-icon-box=-115 elementor-widget-icon-list=-214 elementor-widget-loop-grid=-102 \
  elementor-widget-mobile-width-auto=-125 elementor-widget-mobile-width-inherit=-65 \
  elementor-widget-mobile-width-initial=-144 elementor-widget-n-menu=-115 \
  elementor-widget-nav-menu=-267 elementor-widget-post-info=-212 \
  elementor-widget-post-navigation=-135 elementor-widget-posts=-185 \
  elementor-widget-search-form=-160 elementor-widget-shortcode=-144 \
  elementor-widget-social-icons=-246 elementor-widget-tablet-width-auto=-102 \
  elementor-widget-tablet-width-inherit=-102 elementor-widget-tablet-width-initial=-125 \
  elementor-widget-template=-144 elementor-widget-theme-post-content=315 \
  elementor-widget-theme-post-excerpt=-71 elementor-widget-theme-post-title=-125 \
  elementor-widget-width-auto=-222 elementor-widget-width-inherit=-64 \
  elementor-widget-width-initial=-162 elementor-widget-wrap=124 elements=-105 ellipsis=-164 \
  elm=-42 eluqz=-102 eluqz-n=-102 email=-334 email-form=-102 embed=58 embedded=-111 emevuu=162 \
  emiglw=-102 emphasis=-115 empty=-56 en=20 en-us=100 enable=91 enabled=65 encoded=122 end=-165 \
  energy=116 enews=-115 engine=-39 english=-34 enhanced=58 enter=-54 enterprise=23 \
  entertainment=-21 entity=80 entries=-93 entry=196 entry-body=49 entry-byline=-102 \
  entry-category=-135 entry-comments=-124 entry-content=305 entry-content-wrap=181 \
  entry-content-wrapper=105 entry-crumbs=-115 entry-footer=-258 entry-header=-144 \
  entry-inner=144 entry-meta=-277 entry-meta-divider-dot=-144 entry-single=139 entry-tags=-107 \
  entry-title=-138 entry-title-large=-83 entry-wrap=153 env=67 environment=57 eo=-99 eog=-102 \
  ep=-99 episode=-20 eq=-84 eqsjh=-102 eqsjh-f=-102 eqtscwt=-102 equal=-135 equipment=137 \
  eqz=-102 eqz-u-o=-102 er=-122 error=-239 error-message=-135 es=-83 es-zlgh=-102 escape=-57 \
  essentials=-40 estate=-70 estimated=-102 et=87 et-bloom=67 et-boc=131 \
  et-builder-inner-content=135 et-button-no-icon=94 et-clickable=-54 et-cover-background=127 \
  et-db=122 et-divi-theme=121 et-dropdown-animation-fade=-115 et-fixed-nav=117 \
  et-header-style-left=119 et-l=134 et-l-body=165 et-l-footer=-160 et-l-header=-135 \
  et-l-post=180 et-last-child=101 et-main-area=153 et-menu=-115 et-menu-container=-144 \
  et-menu-nav=-115 et-mobile-nav-menu=-144 et-monarch=87 et-pb-ajax-pagination-container=-125 \
  et-pb-bg-layout-dark=-50 et-pb-bg-layout-light=15 et-pb-blog-item=-125 \
  et-pb-button-alignment-center=-102 et-pb-button-alignment-left=-115 \
  et-pb-button-helper-class=127 et-pb-button-module-wrapper=-152 \
  et-pb-button-tb-body-wrapper=-102 et-pb-code=-49 et-pb-code-inner=-49 et-pb-column=121 \
  et-pb-column-inner=22 et-pb-column-tb-body=165 et-pb-column-tb-footer=-160 \
  et-pb-column-tb-header=-135 et-pb-column-with-menu=-115 \
  et-pb-css-mix-blend-mode-passthrough=119 et-pb-equal-columns=-125 et-pb-footer-columns=122 \
  et-pb-gutter=111 et-pb-gutters=144 et-pb-menu=-115 et-pb-menu-inner-container=-115 \
  et-pb-menu-menu=-115 et-pb-menu-page-id=-115 et-pb-menu-tb-header=-102 \
  et-pb-menu-without-logo=-102 et-pb-menu-wrap=-115 et-pb-module=118 et-pb-pagebuilder-layout=97 \
  et-pb-post=81 et-pb-post-content=212 et-pb-post-content-tb-body=212 et-pb-row=118 \
  et-pb-row-inner=22 et-pb-row-tb-body=119 et-pb-row-tb-footer=-152 et-pb-row-tb-header=-135 \
  et-pb-row-with-menu=-115 et-pb-section=118 et-pb-section-tb-body=165 \
  et-pb-section-tb-footer=-160 et-pb-section-tb-header=-135 et-pb-section-with-menu=-115 \
  et-pb-show-title=88 et-pb-social-icon=-144 et-pb-social-media-follow=-144 \
  et-pb-social-media-follow-network-name=-144 et-pb-social-media-follow-network-tb-footer=-144 \
  et-pb-social-media-follow-tb-footer=-144 et-pb-social-network-link=-144 \
  et-pb-specialty-column=22 et-pb-text-align-center=-102 et-pb-text-align-center-tablet=-102 \
  et-pb-text-align-left=25 et-pb-text-align-right=-102 et-pb-text-tb-body=-125 \
  et-pb-text-tb-footer=-152 et-pb-widget=-134 et-pb-with-background=-18 et-pb-with-border=31 \
  et-post-meta-wrapper=-102 et-primary-nav-dropdown-animation-fade=107 et-right-sidebar=110 \
  et-secondary-nav-dropdown-animation-fade=119 et-secondary-nav-enabled=86 et-section-regular=94 \
  et-section-specialty=17 et-show-nav=119 et-smooth-scroll=71 et-social-facebook=-167 \
  et-social-instagram=-144 et-social-linkedin=-144 et-social-twitter=-135 et-tb-has-body=98 \
  et-tb-has-footer=102 et-tb-has-header=103 et-tb-has-template=111 et-top-navigation=-144 etc=82 \
  ethics=-87 euro=99 europa=56 europe=59 ev=-26 even=-33 evenly=-69 event=16 \
  event-date-label=126 event-excerpts=126 event-icalgcal-links=107 event-item-back-link=117 \
  event-list-address=117 event-list-date=126 event-list-show-cats=126 event-list-time=126 \
  event-thumbnail-size-standard=126 event-thumbnails=126 everybody=-102 ew=-104 ewhh=-93 ewq=106 \
  ewq-ot=106 ex=-230 example=15 examples=141 excerpts=134 exclude=-44 exercise=68 existing=93 \
  exit=-86 expand=-128 expandable=-106 expanded=-122 expansion-panel=-102 \
  expansion-panel-body=-102 expansion-panel-summary=-102 expansion-panel-summary-label=-102 \
  experiences=71 experiment=41 expert=40 experts=-24 explore=-31 exposed=-125 express=61 \
  ext=-125 extend=22 extension=68 external=-62 extra=-131 extrabold=-144 extras=-42 ey=-22 \
  eyebrow=-216 ez=-95 ez-toc-container=-99 ez-toc-container-direction=-92 ez-toc-counter=-69 \
  ez-toc-grey=-80 ez-toc-heading-level=-109 ez-toc-list=-96 ez-toc-list-level=-96 \
  ez-toc-page=-96 ez-toc-title=-160 ez-toc-title-container=-152 ez-toc-v=-106 ezpcz=-102 \
  ezpcz-b=-102 eztoc=-144 eztoc-hide=-144 f-kszrk=-115 f-ope=-102 f-texdr=161 f-tfwx-d=-102 \
  f-vlmby=-102 fa=-37 faa=-34 fab=-64 fac=-57 facebook=-175 fact=-88 factors=164 facts=73 \
  fad=-74 fade=-38 fade-in=-46 fade-up=-99 faded=-65 fadein=-56 faf=-106 fai=162 fail=-218 \
  fair=48 faith=-60 fallback=-121 false=-50 family=36 fancy=-49 faq=141 faq-answer=-102 \
  faq-item=-28 faq-question=103 faqpage=67 faqs=152 farbe=92 fashion=115 fast=49 fauxborder=90 \
  fauxborder-left=90 fauxcolumns=92 fav=-28 favorites=-23 fb=-31 fba=30 fbb=-115 fbc=38 fbd=-125 \
  fbf=-22 fc=-58 fca=-38 fcb=-35 fcc=-91 fcf=47 fcia=38 fda=-91 fdb=-15 fdc=21 fdd=69 fe=-54 \
  fe-block=-135 fe-block-yui=-115 fea=-67 feast=86 feast-plugin=99 feature=18 featured=-25 \
  featured-image=-65 featured-image-active=121 featured-image-caption=-42 featured-video=-115 \
  featuredlink=-107 feb=-125 fec=-50 fed=-125 fee=19 feed=-66 feedback=-249 feeds=-36 fees=110 \
  fef=22 feni=-102 ffa=-22 ffb=63 ffd=-20 ffe=-53 fft=-115 ffz=114 fg=-101 fh=-83 field=-19 \
  field-description-below=-226 field-item=153 field-items=86 field-label=-144 \
  field-label-above=-54 field-label-hidden=172 field-label-inline=-115 field-name-body=150 \
  field-name-field-text=171 field-sublabel-below=-233 field-sublabel-hidden-label=-102 \
  field-type-entity-reference=-179 field-type-entity-reference-revisions=118 \
  field-type-link=-120 field-type-string=-81 field-type-text-long=165 \
  field-type-text-with-summary=147 field-validation-below=-214 fields=-332 fieldset=-97 \
  fifth=-125 fig=-75 figcap=-85 figcaption=-66 figure=-76 figure-article=-74 \
  figure-article-caption=-135 figure-caption=-46 figure-high-res=-61 figure-landscape=-74 \
  figure-wrapper=-133 file=58 fill=-28 film=18 filter=-82 filters=-65 final=139 \
  final-thoughts=192 finance=-58 financial=77 finding=79 firefox=79 fitness=79 fitt=85 \
  fitt-analytics=64 fitt-article-main=107 fitt-article-outer-container=104 fittarticle=104 \
  five=-53 fix=87 fixed-bottom=-152 fixed-header=-29 fixed-top=-84 fj=-31 fk=-41 fl=-19 \
  fl-builder=61 fl-col=60 fl-col-group=60 fl-module=69 fl-module-content=51 fl-no-js=61 \
  fl-node-content=64 fl-row=68 fl-row-content=69 fl-row-content-wrap=69 fl-row-fixed-width=73 \
  flag=-131 flair=-42 flash=-42 flat=-24 flex=-28 flex-align-center=-150 \
  flex-align-justify-center=-102 flex-auto=-105 flex-center=-30 flex-col-reverse=-115 \
  flex-column=-39 flex-container=-49 flex-grow=-45 flex-item=-66 flex-justify-between=-48 \
  flex-justify-center=-111 flex-lg-row=-125 flex-md-row=-90 flex-none=-135 flex-nowrap=-84 \
  flex-row=-135 flex-row-reverse=-48 flex-shrink=-93 flex-wrap=-117 flex-wrapper=25 flexible=40 \
  flipp=-115 flipp-ux-header=-115 flipp-ux-slot-ghs=-102 float=-37 float-right=-102 floated=-28 \
  floating-cart=-135 flow=18 fltha=-102 fltha-r=-102 fluid=37 fluid-engine=-135 fluid-header=95 \
  flush=-64 flyer=-102 flyer-widget-label=-102 flyercity=-102 flyout=-128 flyouts=-179 fm=-47 \
  fn=-46 fnn=81 fo=-112 focus=30 focus-inset=-102 focus-none=132 focusin=-102 fold=-66 \
  folded=-102 folder=-163 follow=-113 follow-us=-152 follows=-102 font-black=-102 font-bold=-123 \
  font-extrabold=-135 font-light=-80 font-medium=-136 font-normal=-150 font-secondary=-48 \
  font-semibold=-156 font-serif=-34 font-size=-70 font-weight-bold=-88 font-weight-normal=-68 \
  fonts=17 food=-16 foodie=84 foodie-pro=84 foot=-278 footer=-202 footer-about=-115 \
  footer-address=-167 footer-apps=-102 footer-area=-102 footer-aside=-115 footer-bar=-135 \
  footer-bar-active=-102 footer-block=-190 footer-block-details-content=-102 \
  footer-block-heading=-102 footer-block-menu=-125 footer-blocks=-135 footer-body=-102 \
  footer-bottom=-345 footer-bottom-row=-115 footer-bottom-wrapper=-102 footer-box=-102 \
  footer-btm=-115 footer-category-list=-102 footer-center=-102 footer-col=-218 \
  footer-column=-230 footer-columns=-144 footer-contact=-133 footer-container=-307 \
  footer-content=-262 footer-content-bottom=-102 footer-copy=-144 footer-copyright=-258 \
  footer-cta=-144 footer-description=-102 footer-disclaimer=-102 footer-form=-135 \
  footer-grid=-135 footer-group=-140 footer-header=-144 footer-heading=-173 footer-html=-144 \
  footer-html-inner=-144 footer-info=-218 footer-inner=-262 footer-item=-173 footer-left=-144 \
  footer-legal=-115 footer-link=-185 footer-link-list=-160 footer-links=-324 \
  footer-links-item=-125 footer-links-list=-135 footer-list=-160 footer-logo=-185 \
  footer-lower=-102 footer-main=-225 footer-menu=-342 footer-menu-container=-160 \
  footer-menus=-135 footer-meta=-115 footer-middle=-167 footer-nav=-323 \
  footer-nav-categories=-102 footer-nav-col=-102 footer-nav-column=-102 footer-nav-item=-114 \
  footer-nav-list=-166 footer-nav-secondary=-115 footer-nav-wrapper=-102 footer-navigation=-233 \
  footer-navigation-inner=-125 footer-navigation-layout-stretch-false=-125 \
  footer-navigation-wrap=-125 footer-new=-102 footer-newsletter=-222 footer-newsletter-form=-144 \
  footer-on-bottom=96 footer-outer=-115 footer-primary=-152 footer-right=-144 footer-row=-205 \
  footer-secondary=-152 footer-section=-252 footer-section-inner-items=-152 footer-sections=-152 \
  footer-site-links=-102 footer-social=-240 footer-social-media=-135 footer-socials=-125 \
  footer-sub=-102 footer-subscribe=-144 footer-terms=-102 footer-text=-160 footer-text-wrap=-115 \
  footer-title=-214 footer-top=-292 footer-top-right=-115 footer-top-row=-102 \
  footer-utility=-102 footer-widget=-169 footer-widget-area=-172 footer-widget-area-inner=-173 \
  footer-widgets=-241 footer-widgets-container=-102 footer-wrap=-210 footer-wrapper=-279 \
  footnote=-55 for=89 foreground=-61 forgot=-173 form=-232 form-check=-144 form-container=-144 \
  form-default=-115 form-field=-115 form-field-border-all=142 \
  form-field-checkbox-color-inverted=147 form-field-checkbox-fill-solid=142 \
  form-field-checkbox-layout-stack=142 form-field-checkbox-shape-square=147 \
  form-field-checkbox-type-icon=142 form-field-hover-focus-outline=142 \
  form-field-radio-color-normal=143 form-field-radio-fill-solid=142 \
  form-field-radio-layout-stack=142 form-field-radio-shape-pill=142 \
  form-field-radio-type-icon=142 form-field-shape-square=147 form-field-style-solid=142 \
  form-field-survey-color-normal=143 form-field-survey-fill-solid=142 \
  form-field-survey-shape-pill=142 form-fields=-135 form-group=-277 form-header=-102 \
  form-inline=-185 form-interaction=-102 form-item=-268 form-item-email=-125 form-item-keys=-144 \
  form-no-label=-179 form-sublabel-below=-233 form-submit-button-style-label=142 form-title=-152 \
  form-type-email=-115 form-type-textfield=-173 form-wrapper=-226 format=161 format-standard=222 \
  formatted=118 forms=-87 forum=-62 forward=36 foto=-59 foundation=-27 four=-53 fourth=-167 \
  fp=26 fq=-66 fr=25 fragment=-80 frame=84 frame-container=135 frame-default=196 frame-inner=89 \
  frame-layout=181 frame-type-list=178 framework=-41 free=27 frequently=97 fresh=-125 \
  friendly=130 frm=-125 from=-15 front=137 frontend=50 frontpage=-32 fs=-31 \
  fs-toc-link-wrapper=-102 ft=-129 ft-ro-collapse-normal=-152 ft-ro-dir-row=-135 \
  ft-ro-lstyle-plain=-152 ft-ro-m-dir-default=-152 ft-ro-t-dir-default=-152 ftr=-125 fu=-80 \
  full=51 full-bleed-section=170 full-width=35 full-width-content=35 fullscreen=-59 \
  fullscreen-nav=-102 fullscreen-nav-list=-102 fullscreen-nav-list-item=-102 fullwidth=19 \
  fullwidth-box=122 fun=94 function=-42 functional=-69 functions=32 fund=-94 furniture=65 \
  fusion=124 fusion-app=115 fusion-body=87 fusion-builder-column=122 fusion-builder-row=121 \
  fusion-button-gradient-linear=79 fusion-button-span-no=79 fusion-button-type-flat=79 \
  fusion-column-wrapper=119 fusion-disable-outline=75 fusion-fullwidth=122 \
  fusion-header-layout-v=87 fusion-image-hovers=87 fusion-layout-column=119 \
  fusion-pagination-sizing=79 fusion-row=108 fusion-show-pagination-text=87 \
  fusion-sticky-header=87 fusion-sub-menu-fade=87 fusion-text=139 fusion-title=-102 \
  fusion-top-header=79 fusion-wrapper=84 future=154 fv=-80 fw=-29 fw-bold=-74 fwidget=-107 \
  fy=-64 fyp=-125 fz=-59 gallery-arrow-style-no-background=108 gallery-aspect-ratio-standard=117 \
  gallery-auto-crop=109 gallery-info-overlay-show-on-hover=104 gallery-navigation-bullets=98 \
  gallery-show-arrows=104 gallery-transitions-fade=117 gam=19 game=40 games=-66 gaming=21 gap=20 \
  gap-x=-180 gap-y=-124 garden=35 gardening=66 gate=-42 gatsby=109 gatsby-focus-wrapper=109 \
  gb=-25 gbgu=-102 gbgu-xg=-102 gbu=-115 gbum=-102 gc=-42 gchoice=-102 gcjd=-102 gd=-18 gdpr=-75 \
  ge=-64 gear=111 gen=30 general-search=-102 general-search-form=-102 generatepress=100 \
  generic=40 genesis=88 genesis-breadcrumbs-hidden=85 genesis-content=145 \
  genesis-footer-widgets-visible=71 genesis-nav-menu=-155 genesis-sidebar-primary=-135 \
  gesellschaft=150 get=-22 getting=67 gf=-86 gf-browser-chrome=-167 gf-browser-gecko=-144 \
  gf-browser-unknown=-102 gf-name-has=-125 gfield=-236 gfield-checkbox=-102 \
  gfield-contains-required=-226 gfield-description=-205 gfield-has-description=-196 \
  gfield-input-type-email=-167 gfield-input-type-phone=-102 gfield-input-type-text=-135 \
  gfield-input-type-textarea=-102 gfield-label=-115 gfield-label-before-complex=-115 \
  gfield-no-description=-226 gfield-type-captcha=-125 gfield-type-email=-226 \
  gfield-type-honeypot=-196 gfield-type-name=-115 gfield-type-phone=-115 gfield-type-select=-102 \
  gfield-type-text=-152 gfield-type-textarea=-102 gfield-visibility-hidden=-115 \
  gfield-visibility-visible=-230 gfield-width-full=-190 gfield-width-half=-144 gfj=-102 \
  gform=-234 gform-body=-236 gform-description=-102 gform-field-label=-115 gform-fields=-236 \
  gform-grid-row=-115 gform-heading=-160 gform-legacy-markup-wrapper=-125 \
  gform-theme-no-framework=-210 gform-title=-102 gform-validation-container=-201 \
  gform-wrapper=-236 gg=43 ggndx=-102 gh=-69 ghost=-28 ghs=-102 gift=-53 ginput=-160 \
  ginput-complex=-125 ginput-container=-160 ginput-container-name=-125 give=-65 gj=-85 gk=-17 \
  gkn=-102 gl=-58 global-block-template=114 global-footer=-185 global-header=-144 \
  global-nav=-173 global-settings-popup=-102 glossary=105 glx=103 glyphicons=118 gn=-65 go=-22 \
  goals=62 gold=-21 golden=-18 golf=-102 good=75 got=26 gov=-155 government=-21 gpt=-54 \
  gpt-breaker-container=-135 gq=-37 gqc=-102 gqc-rrp=-102 gqvskx=-102 gr=32 gradient=-56 \
  graph=25 gravatars=-185 gravity=-179 gravity-theme=-179 gray=-50 great=57 grey=-84 grid=19 \
  grid-col=-117 grid-col-fill=-125 grid-col-tablet=-110 grid-cols=-36 grid-column=-21 \
  grid-columns=-50 grid-container=97 grid-content=52 grid-gap=29 grid-gap-lg=-125 grid-item=18 \
  grid-item-buujk-m=34 grid-items=56 grid-layout-adrail=82 grid-layout-aside=-115 \
  grid-layout-content=101 grid-margins=61 grid-padding-x=38 grid-parent=84 grid-row=34 \
  grid-wrapper-c-az-ttk=34 grid-x=58 grl=38 ground=113 group=-55 group-blog=121 groups=-124 \
  grow=-30 grow-content-body=118 growth=88 grp=-128 gsb=147 gt=48 gti=-115 gu=-94 guest=-97 \
  guidance=-135 guide=84 guidelines=-42 guides=37 gutenberg=39 gutter=58 gutters=93 gw=-116 \
  gxa=-102 gxa-oc-p=-102 gym=84 gz=-47 h-auto=-167 h-entry=218 h-full=-94 h-hepk-k=49 h-px=-214 \
  h-screen=-88 h-ttngo=-115 h-v-ovf=-102 h-wg-ax=161 h-ys-zi=-115 ha=-49 half=-116 hamburger=-83 \
  hand=37 handle=-43 handler=-38 hardware=101 has=79 has-banner-image=143 has-base-color=-115 \
  has-border-color=-61 has-child=-135 has-children=-207 has-collapse-sub-nav=-152 \
  has-comments=73 has-contrast-color=-42 has-dropdown=-166 has-featured-image=91 \
  has-first-name=-125 has-fixed-layout=192 has-global-padding=136 has-glyphicons=118 \
  has-icon-color=-144 has-image=-98 has-large-font-size=-48 has-last-name=-102 \
  has-link-color=-43 has-medium-font-size=-41 has-menu=-125 has-normal-icon-size=-102 \
  has-post-thumbnail=213 has-primary-nav=98 has-sidebar=137 has-submenu=-236 \
  has-text-align-center=-22 has-text-align-right=-56 has-text-color=-22 \
  has-theme-palette-background-color=-28 has-theme-palette-color=-28 \
  has-white-background-color=-29 has-white-color=-81 hasdr=162 hash=19 haupt=-42 hauptmen=-115 \
  hauptmenue=-144 hauptnavigation=-125 have=119 hb=-30 hbde=56 hc=63 hc-blwg=137 hcn=161 hcy=-56 \
  hdr=-57 he=32 head=-105 header=-76 header-actions=-167 header-actions-action=-115 \
  header-actions-right=-125 header-after=-102 header-after-divider=-102 header-aligned-left=107 \
  header-announcement-bar-wrapper=-152 header-bar=-125 header-bottom=-197 header-container=-254 \
  header-content=-147 header-date=-102 header-display-desktop=-152 header-display-mobile=-152 \
  header-full-width=72 header-has-menu=-115 header-icons=-125 header-image=67 \
  header-inline-menu=-125 header-inner=-284 header-layout-nav-right=-102 header-left=-185 \
  header-login=-125 header-logo=-91 header-logo-wrapper=-102 header-main=-204 \
  header-main-inner=-102 header-main-layout=-97 header-menu=-261 header-menu-container=-154 \
  header-menu-controls=-102 header-menu-folder-list=-152 header-menu-item=-152 \
  header-menu-nav=-185 header-menu-nav-folder=-152 header-menu-nav-folder-content=-152 \
  header-menu-nav-item=-185 header-menu-nav-item-active=-125 \
  header-menu-nav-item-collection=-152 header-menu-nav-item-content=-152 \
  header-menu-nav-item-content-folder=-102 header-menu-nav-list=-185 \
  header-menu-nav-wrapper=-185 header-mobile=-144 header-mobile-layout-logo-left-nav-right=-125 \
  header-nav=-229 header-nav-folder-content=-102 header-nav-folder-item=-102 \
  header-nav-item=-185 header-nav-item-active=-125 header-nav-item-collection=-152 \
  header-nav-item-folder=-102 header-nav-list=-190 header-nav-list-item=-102 \
  header-nav-panel=-115 header-nav-primary=-135 header-nav-sublist=-115 \
  header-nav-sublist-item=-115 header-nav-wrapper=-166 header-navigation=-168 \
  header-navigation-dropdown-animation-none=-141 \
  header-navigation-layout-fill-stretch-false=-149 header-navigation-layout-stretch-false=-149 \
  header-navigation-style-standard=-123 header-offset=-102 header-overlay-alignment-center=138 \
  header-right=-238 header-row=-171 header-search=-173 header-search-form=-115 \
  header-section=-175 header-sticky=-67 header-tagline=-115 header-title=-65 \
  header-title-nav-wrapper=-152 header-top=-230 header-width-full=131 header-wrap=-196 \
  header-wrapper=-283 heading-default=-106 heading-h=71 heading-small=-102 heading-style-h=-127 \
  heading-title=-115 headings=60 headline=-158 headlines=-40 headroom=-135 health=27 \
  healthcare=72 healthy=106 heart=-115 heavy=70 hed=-118 hehan=-115 height=53 hello=76 \
  hello-elementor-default=87 help=-100 helper=76 helpful=-125 hentry=229 hepk=49 here=-133 \
  hero=-68 hero-container=-54 hero-content=-120 hero-section=-115 hero-title=-115 hfb=98 \
  hfeed=154 hfxaau=85 hg=-50 hh=-43 hi=-40 hidden=-80 hidden-desktop=-102 hidden-label=-205 \
  hidden-large-down=-102 hidden-lg=-144 hidden-md=-152 hidden-mobile=-102 hidden-print=-196 \
  hidden-sm=-205 hidden-small-down=-102 hidden-small-up=-102 hidden-xs=-139 hide=-72 \
  hide-aside-ad=-115 hide-focus-outline=96 hide-for-print=-135 hide-homepage-title=85 \
  hide-mobile=-144 hide-on-desktop=-135 hide-on-mobile=-152 hide-on-tablet=-102 \
  hide-opentable-icons=160 hide-read-more-ad=-125 hide-scrollbar=-115 hide-tablet=-115 hier=19 \
  hierarchy=-101 high=73 highlander=78 highlander-enabled=78 highlander-light=78 highlight=35 \
  highlighted=-23 highlights=-44 hil=-115 hint=-167 hire=20 history=25 hj=-59 hk=38 hl=-52 \
  hle=-125 hlebv=-102 hm=-39 ho=-107 hold=22 holder=-25 holiday=-152 home=-68 honeypot=-201 \
  hope=16 horiz=-152 horizontal=-144 horizontal-alignment-center=169 hot=-52 hours=-119 house=84 \
  housing=45 hover=-53 hover-bg-gray=-42 hover-to-open=-141 hover-underline=-115 hovers=87 \
  how=175 hppif=-58 hr=25 hs-blog-id=75 hs-blog-post=75 hs-content-id=91 hs-cos-wrapper=-32 \
  hs-cos-wrapper-module=-92 hs-cos-wrapper-type-module=-32 hs-cos-wrapper-widget=-32 \
  hs-item-has-children=-125 hs-menu-children-wrapper=-115 hs-menu-depth=-160 \
  hs-menu-flow-horizontal=-144 hs-menu-item=-160 hs-menu-wrapper=-160 \
  hs-menu-wrapper-module=-125 ht=-19 html=30 html-block=210 html-content-align-center=65 \
  html-default=-125 html-entry-id=65 html-header-top=65 html-header-unstick-top-disabled=65 \
  html-logo-left=65 http=96 http-schema-org-article=175 http-schema-org-blog=110 \
  http-schema-org-blog-posting=223 http-schema-org-breadcrumb-list=-114 \
  http-schema-org-image-object=-98 http-schema-org-list-item=-151 \
  http-schema-org-news-article=166 http-schema-org-organization=-144 http-schema-org-person=-185 \
  http-schema-org-product=148 http-schema-org-site-navigation-element=-196 \
  http-schema-org-web-page=120 http-schema-org-web-site=-37 http-schema-org-wpfooter=-179 \
  http-schema-org-wpheader=-119 http-schema-org-wpside-bar=-148 \
  http-www-schema-org-site-navigation-element=-135 https=38 https-schema-org-answer=71 \
  https-schema-org-article=164 https-schema-org-blog=110 https-schema-org-blog-posting=157 \
  https-schema-org-breadcrumb-list=-251 https-schema-org-creative-work=161 \
  https-schema-org-faqpage=67 https-schema-org-list-item=-200 https-schema-org-news-article=117 \
  https-schema-org-organization=-61 https-schema-org-person=-179 https-schema-org-question=48 \
  https-schema-org-site-navigation-element=-241 https-schema-org-web-page=108 \
  https-schema-org-wpfooter=-210 https-schema-org-wpheader=-230 https-schema-org-wpside-bar=-160 \
  https-www-schema-org-site-navigation-element=-135 hub=-59 hubspot=-54 huge=-76 huh=-135 \
  human=116 hundred=122 hv=-100 hvac=-102 hw=61 hw-ttf=150 hy=-58 hybrid=41 hyphen=129 \
  hyphenate=81 hz=-41 i-n-de=139 i-qhwi-g=-102 i-rs-slw=-102 i-uei-rd=-92 i-yz=161 ia=64 \
  iab=-135 ib=-88 ibm=139 ic=-33 icalgcal=107 icl=-102 icon=-117 icon-box-default=-102 \
  icon-cart-quantity=-152 icon-list-default=-167 icons=-114 id=47 identity=-136 idg=-30 if=-18 \
  iframe=22 ignore=-68 ignore-focus=-102 ih=-57 ii=35 ij=-25 ik=-44 il=25 im=63 image=-38 \
  image-block=-85 image-block-card-content-position-center=157 \
  image-block-card-dynamic-font-sizing=99 image-block-card-text-alignment-left=160 \
  image-block-collage-content-position-center=129 image-block-collage-content-position-top=141 \
  image-block-collage-dynamic-font-sizing=126 image-block-collage-text-alignment-left=161 \
  image-block-overlap-content-position-center=161 image-block-overlap-dynamic-font-sizing=126 \
  image-block-overlap-text-alignment-left=160 image-block-poster-text-alignment-center=152 \
  image-block-poster-text-alignment-left=106 image-block-stack-dynamic-font-sizing=111 \
  image-block-stack-text-alignment-left=155 image-caption=-112 image-container=-167 \
  image-credit=-102 image-wrapper=-152 images=-50 img=-59 impact=56 impression=-102 \
  improvement=-28 in=38 inactive=-162 inbody=-91 include=21 index=33 indicators=57 \
  individual=-96 industries=-117 inf=-93 infinite=105 info=-156 information=-55 infos=-152 \
  infrastructure=111 ingredient=180 ingredients=211 inhalt=166 init=-75 initial=-132 inline=-119 \
  inline-block=-117 inline-flex=-156 inline-image=-102 inline-list=-115 inline-richtext=-102 \
  inn=-36 inner=25 inner-container=53 inner-content=90 inner-link-style-normal=-144 \
  inner-padding=-152 inner-wrap=144 innovation=97 input=-387 input-group=-226 inputs=-160 \
  insert=-75 inset-x=-135 inside=15 inside-article=173 inside-navigation=-135 \
  inside-right-sidebar=-102 inside-site-info=-115 insight=23 insights=58 inspired=-28 \
  instagram=-201 instagram-media=-65 install=25 installation=110 instant=-102 instruction=89 \
  instructions=132 insurance=77 int=-115 integration=80 integrity=102 intelligence=58 intent=-32 \
  interaction=-81 interest=-105 interface=-28 interior=63 internal=-68 international=29 \
  internet=145 interstitial=-115 interview=85 intext=99 into=60 intro=83 introduction=143 \
  invalid=-152 inverse=-79 invert=53 inverted=46 investing=55 invisible=-241 io=42 ios=-102 \
  ip=-85 iphone=58 iqu=137 ir=-155 ir-tif-e=-115 irh=98 is=37 is-active=-120 is-center=-102 \
  is-content-justification-center=-109 is-content-justification-left=-152 \
  is-content-justification-right=-152 is-content-justification-space-between=-107 is-desktop=96 \
  is-expanded=-28 is-h=-135 is-hidden=-169 is-horizontal=-173 is-layout-constrained=98 \
  is-layout-flex=-18 is-layout-flow=51 is-layout-grid=-102 is-light=-87 is-mobile=-82 \
  is-not-stacked-on-mobile=-38 is-not-subscriber=-125 is-nowrap=-127 is-resized=-160 \
  is-responsive=-152 is-screenreader-only=-125 is-single=32 is-sticky=-97 is-style-compact=-135 \
  is-style-logos-only=-160 is-type-rich=-102 is-vertical=-57 is-vertically-aligned-center=-32 \
  island=-38 issue=-32 issues=36 ist=77 it=100 itc=-60 item=-98 item-details=-157 item-list=-184 \
  item-list-element=-223 item-main-image=147 item-page=171 item-pagination=-152 \
  item-pagination-prev-next=-152 item-pagination-title=-152 item-title=-43 item-wrapper=-115 \
  items=-121 items-center=-148 items-end=-149 items-justified-right=-125 items-start=-36 \
  items-stretch=-56 itm=-36 its=74 iu=-59 iul=-46 iwv=-115 ix=47 iy=-72 iz=-40 j-irh=98 \
  j-jg-vm=-102 j-vh-sbh=-115 ja=-33 javascript=23 jb=-95 jcsb=27 jd=24 je=-70 jet=17 \
  jetpack=-115 jetpack-likes-widget-unloaded=-185 jetpack-likes-widget-wrapper=-185 \
  jetpack-subscription-widget=-135 jf=-58 jg=-125 ji=-98 jjh=-115 jjh-wd-s=-102 jk=-36 \
  jk-ttg-r=-102 jl=-27 jm=-80 jmh=-115 jn=-41 jo=-86 job=-92 job-title=-102 jobs=-18 join=-140 \
  jom=-28 journal=-33 journey=52 jp=-126 jp-carousel-comment-form=-173 \
  jp-carousel-comment-form-commenting-as=-173 jp-carousel-comment-form-container=-173 \
  jp-carousel-comment-form-submit-and-info-wrapper=-173 jp-carousel-comments-loading=-173 \
  jp-carousel-comments-wrapper=-173 jp-carousel-container=-173 jp-carousel-info=-173 \
  jp-carousel-info-content-wrapper=-173 jp-carousel-info-extra=-173 jp-carousel-overlay=-173 \
  jp-post-flair=-102 jp-relatedposts=-152 jp-relatedposts-headline=-152 jq=-82 jr=-45 js=92 \
  js-accordion=-42 js-article=104 js-comp-ver=129 js-content=110 \
  js-extended-commerce-section=140 js-form-item=-222 js-form-item-email=-115 \
  js-form-item-keys=-102 js-form-type-email=-125 js-form-type-search=-115 \
  js-form-type-textfield=-160 js-form-wrapper=-152 js-header=-196 js-jxa-x=113 js-nkg=-115 \
  js-off=128 js-quickedit-main-content=146 js-sticky-container=-39 js-widget-flyercity=-102 \
  json=60 jsx=89 jt=-162 ju=-48 jump=26 just=40 justification=-143 justified=-124 justify=-80 \
  justify-between=-148 justify-center=-121 justify-content-between=-148 \
  justify-content-center=-71 justify-content-end=-121 justify-content-lg-end=-102 \
  justify-content-md-between=-102 justify-content-md-start=-115 justify-content-start=-113 \
  justify-end=-194 justify-space-between=-102 justify-start=-169 jv=-62 jw=-133 jwplayer=-113 \
  jx=-85 jxa=113 jy=-85 jyg=-102 jz=-105 k-hbde-h=56 k-hppif=-58 k-vuuwq=-102 ka=51 kadence=75 \
  kb-row-layout-wrap=-28 kc=-41 kcbyi=-115 kcbyi-w=-115 kd=-62 kdlx=-115 kdlx-bx=-115 ke=-16 \
  key=153 key-takeaways=113 keyboard=-42 keys=-173 keyword=43 keywords=-77 kf=-32 kg=-41 \
  kgt=-115 kgt-xxb=-102 kh=-99 kic=-102 kicker=-78 kiog=85 kit=121 kitchen=57 kiudk=-115 kj=-59 \
  kjb=-125 kjo=-102 kk=40 km=-69 kn=-23 know=95 kommentare=-85 kp=-27 kq=-86 kr=-26 kszrk=-115 \
  kt=73 kt-clear=131 kt-has-columns=-40 kt-inside-inner-col=-41 kt-mobile-layout-row=-40 \
  kt-row-column-wrap=-40 kt-row-layout-equal=-39 kt-row-valign-top=-40 kt-tab-layout-inherit=-40 \
  ktrpl=-102 ktrpl-g=-102 kty=-102 ku=-84 kuf=77 kultur=47 kv=-78 kw=-101 kx=-174 ky=-113 kz=-97 \
  kzigki=-102 l-container=-19 l-content=109 l-footer=-160 l-grid=46 l-header=-152 l-main=142 \
  l-section=34 l-wrapper=107 l-x-fp=152 lab=-61 label=-78 labels=-131 labor=109 landscape=-76 \
  lang=42 lang-de=140 language=-42 lap=-28 lap-gfj=-102 large=23 large-button-shape-rounded=104 \
  large-button-style-solid=116 large-offset=56 larger=68 last=-28 last-mb=-33 late=51 \
  latest=-132 law=-111 layer=-103 layout=88 layout-col=84 layout-container=93 layout-content=141 \
  layout-default=120 layout-engine-section=-144 layout-onecol=101 layout-region=111 \
  layout-region-content=101 layout-scroll-offset-full=79 layout-wide-mode=78 lazy=-22 \
  lazyload=-36 lc=-19 ld=-128 le=-34 lead=61 lead-asset=-115 lead-asset-content-photo=-115 \
  leader=47 leaderboard=-42 leadership=61 leading=33 leading-loose=-37 leading-none=-179 \
  leading-normal=-57 leading-relaxed=-50 leading-snug=-47 leading-tight=-107 leaf=-121 \
  league=-21 learn=-17 learning=52 leben=60 lede=-121 left=-21 left-area=150 left-column=50 \
  left-content=63 left-sidebar=-21 legacy=-31 legacy-cart=-135 legal=-223 legal-footer-menu=-125 \
  legalese=-125 legend=-72 leipi=-102 length=-92 less=-55 let=25 letters=-69 level=-82 lf=-25 \
  lfct=48 lg=36 lg-block=-176 lg-border-t=-102 lg-col-span=38 lg-col-start=15 lg-flex=-71 \
  lg-flex-col=-115 lg-flex-nowrap=-87 lg-flex-row=-112 lg-gap=-31 lg-gap-y=-125 lg-grid=-27 \
  lg-grid-cols=-56 lg-h=-125 lg-hidden=-218 lg-items-center=-125 lg-items-start=-67 \
  lg-justify-between=-72 lg-justify-center=-56 lg-max-w-px=-54 lg-mb=-111 lg-min-h-px=-102 \
  lg-ml=-135 lg-mr=-48 lg-mt=-38 lg-mx=-58 lg-order=-23 lg-p=-85 lg-pb=-65 lg-pl=-28 lg-pr=-65 \
  lg-pt=24 lg-px=-17 lg-py=-165 lg-space-x=-52 lg-sticky=-70 lg-text=25 lg-text-base=-96 \
  lg-text-left=-152 lg-text-sm=-125 lg-text-xl=-66 lg-top=-102 lg-w-auto=-115 lgplus=64 li=-67 \
  li-comment=-98 license=-141 life=36 lifestyle=-22 lightbox=72 lighter=-65 lightweight=92 \
  like=-118 likes=-205 likes-other-gravatars=-185 likes-text=-185 likes-widget-placeholder=-190 \
  limit=-24 limited=30 line=-73 line-clamp=-120 lines=-73 link=-157 link-list=-160 \
  link-stack=-102 link-stack-bullet=-102 link-stack-bullet-k-qrqul=-102 \
  link-stack-content-jy-kic-s=-102 link-stack-header-l-kjb-e=-102 link-stack-heading=-102 \
  link-stack-link-item=-102 link-stack-list-g-gcjd-z=-102 link-stack-wrapper-nflyw=-102 \
  link-style-standard=88 link-text=-160 linked=-70 linkedin=-180 linklist=-173 links=-229 \
  linkstack=-102 linux=115 list=-51 list-disc=83 list-group=-102 list-inline=-172 \
  list-inline-item=-91 list-item=-51 list-menu=-135 list-menu-inline=-115 list-menu-item=-115 \
  list-none=-99 list-primary-cat=-102 list-title=-125 list-unstyled=-209 list-widget=-102 \
  list-widget-content=-102 list-widget-trending=-102 listbox=-160 liste=-102 listen=-28 \
  listicle=135 listing=-97 listitem=-182 lists=-42 lite=36 live=-29 living=88 lk=-144 ll=-18 \
  lmpb=-102 ln=-71 lo=-112 load=-27 loaded=17 loader=-15 loading=-54 loc=80 locale=-62 \
  localization=-152 localization-form=-102 location=57 locations=-210 locked=23 log=-105 \
  logged=34 logged-in=-115 logged-out=-20 login=-302 login-form=-135 logos=-205 logout=-185 \
  long=130 longform=87 look=138 looking=100 loop=-78 loop-item=-115 lost=-28 low=-53 lower=-133 \
  lower-footer=-102 lp=-75 lq=-65 lqtk=117 lqx=-135 lqypct=-102 lr=-67 ls=-31 lstyle=-152 ltr=78 \
  lu=-135 lvu=-102 lw=-36 lx=-19 ly=-38 lz=-124 lzkd=-115 m-auto=-85 m-b-lg=-102 m-b-md=-102 \
  mabqta=-102 mac=58 machine=108 magazin=74 mai=-52 mail=-135 main=138 main-article=139 \
  main-box=98 main-col=143 main-color=80 main-column=109 main-container=172 main-content=197 \
  main-content-of-page=171 main-content-wrapper=128 main-entity=90 main-entity-of-page=148 \
  main-fauxborder-left=92 main-footer=-242 main-header=-206 main-header-bar-navigation=-97 \
  main-header-menu=-97 main-inner=158 main-menu=-279 main-menu-item=-115 main-mf=112 \
  main-nav=-253 main-nav-container=-102 main-nav-wrapper=-102 main-navigation=-298 main-outer=96 \
  main-section=166 main-sidebar=-102 main-title=-111 main-wrap=90 main-wrapper=165 mainbody=136 \
  maincontent=187 mainmenu=-86 mainnav=-160 mainnavigation=-149 mainpagecontent=122 \
  maintenance=100 make=123 makes=116 making=156 man=33 management=82 manager=37 manual=-27 \
  map=-34 margin=17 margin-bottom=-27 margin-top=-31 marginal=18 margins=72 markdown=227 \
  marker=82 market=25 marketing=28 markup=-56 marquee=-63 mask=-76 masonry=72 master=86 \
  master-page=113 masterslider=33 masthead=-220 mastodon=-144 mat=22 match=-17 material=-56 \
  materials=71 math=39 matrix=65 matter=52 matters=99 max=39 max-h=-79 max-mega-menu=-151 \
  max-w-md=-102 max-w-none=226 max-w-px=31 max-w-rem=-102 max-w-sm=-115 max-w-xl=73 may=44 \
  mb=-24 mb-lg=-130 mb-md=-57 mb-pqsq=-102 mb-px=-65 mb-sm=-83 mc=-78 mc-embed-signup=-160 \
  mc-embed-signup-scroll=-135 mc-embedded-subscribe-form=-144 mc-field-group=-115 \
  mc-wp-form=-135 mc-wp-form-fields=-102 md=44 md-block=-208 md-border-b=67 md-col-span=17 \
  md-col-start=38 md-flex=-148 md-flex-col=-125 md-flex-nowrap=-125 md-flex-row=-116 md-gap=-65 \
  md-gap-x=-141 md-gap-y=-42 md-grid=-124 md-grid-cols=-79 md-h=-85 md-hidden=-233 \
  md-items-center=-156 md-items-start=-115 md-justify-between=-126 md-justify-center=-115 \
  md-justify-start=-125 md-leading=25 md-max-w-px=-54 md-mb=-66 md-mr=-135 md-mt=-147 md-mx=-94 \
  md-my=-90 md-order=-82 md-p=-133 md-pb=-16 md-pl=-101 md-pr=-100 md-px=-38 md-py=-89 \
  md-relative=-112 md-space-x=-35 md-space-y=-42 md-text-base=-99 md-text-left=-144 \
  md-text-px=-28 md-text-sm=-125 md-text-xl=-81 md-top=-120 md-w=-30 md-w-auto=-135 \
  md-w-full=-102 md-w-px=-46 mdplus=64 mdq=161 mdq-ke=161 me=-78 me-auto=-125 med=25 media=-97 \
  media-body=-144 media-caption=-23 media-image=-185 mediawiki=111 medien=51 meditation=65 \
  medium-button-shape-square=93 medium-button-style-solid=121 meet=-28 mega=-166 \
  mega-align-bottom-left=-151 mega-menu=-229 mega-menu-column=-166 mega-menu-columns-of=-150 \
  mega-menu-container=-115 mega-menu-flyout=-160 mega-menu-grid=-147 mega-menu-horizontal=-151 \
  mega-menu-item=-171 mega-menu-item-has-children=-151 mega-menu-item-object-custom=-146 \
  mega-menu-item-object-page=-151 mega-menu-item-type-custom=-146 \
  mega-menu-item-type-post-type=-151 mega-menu-item-type-widget=-121 mega-menu-megamenu=-151 \
  mega-menu-primary=35 mega-menu-row=-146 mega-menu-wrap=-158 mega-no-js=-151 mega-sub-menu=-148 \
  megamenu=-164 meldung=51 member=-119 members=-65 membership=-43 men=-73 mental=124 menu=-172 \
  menu-about=-135 menu-button=-90 menu-categories=-102 menu-column=-102 menu-company=-125 \
  menu-container=-173 menu-content=-135 menu-drawer=-124 menu-drawer-container=-115 \
  menu-drawer-inner-container=-115 menu-drawer-inner-submenu=-102 menu-drawer-menu=-115 \
  menu-drawer-menu-item=-102 menu-drawer-navigation=-115 menu-drawer-navigation-container=-115 \
  menu-drawer-submenu=-102 menu-drawer-utility-links=-115 menu-dropdown=-102 menu-e=-115 \
  menu-f=-99 menu-features=-102 menu-footer=-255 menu-footer-company-container=-102 \
  menu-footer-container=-173 menu-footer-menu=-268 menu-footer-menu-container=-214 \
  menu-hauptmenue=-125 menu-header=-141 menu-header-menu=-144 menu-header-menu-container=-125 \
  menu-item=-355 menu-item-expanded=-160 menu-item-first=-173 menu-item-has-children=-331 \
  menu-item-home=-346 menu-item-object-category=-376 menu-item-object-custom=-371 \
  menu-item-object-page=-405 menu-item-object-post=-267 menu-item-object-post-tag=-160 \
  menu-item-object-product-cat=-110 menu-item-privacy-policy=-288 menu-item-type-custom=-371 \
  menu-item-type-post-type=-375 menu-item-type-post-type-archive=-115 \
  menu-item-type-taxonomy=-384 menu-items=-125 menu-level=-201 menu-link=-102 menu-list=-176 \
  menu-list-item=-125 menu-main=-214 menu-main-container=-102 menu-main-menu=-293 \
  menu-main-menu-container=-223 menu-main-navigation=-165 menu-main-navigation-container=-115 \
  menu-menu=-135 menu-menu-container=-102 menu-mobile=-152 menu-mobile-menu=-134 \
  menu-primary=-203 menu-primary-container=-114 menu-primary-menu=-134 menu-quick-links=-102 \
  menu-resources=-125 menu-secondary=-102 menu-section=-111 menu-social=-144 \
  menu-text-align-center=87 menu-title=-115 menu-toggle=-102 menu-top=-133 menu-top-menu=-115 \
  menu-wrapper=-144 menubar=-238 menue=-115 menuitem=-248 menus=-232 merge=43 mesh=126 \
  message=-189 message-banner=-115 meta=-172 metadata=-258 methodology=87 metrics=-27 mf=37 \
  mfp=-115 mfp-hide=-115 mg=-53 mh=47 mh-boxed-layout=96 mh-container=94 mh-container-outer=99 \
  mh-content=158 mh-loop-layout=89 mh-main=103 mh-mobile=99 mh-one-sb=69 mh-right-sb=82 \
  mh-sidebar=-102 mh-widget=-115 mh-widget-col=-115 mh-widget-layout=89 mh-wrapper=106 micro=-42 \
  microsoft=137 mid=-66 middle=-61 min-h=-42 min-h-full=-70 min-h-px=-68 min-h-screen=78 \
  min-w=-25 min-w-px=-63 mini=-94 minimal=26 minus=89 minutes=22 misc=-135 mission=-152 mit=28 \
  mix=102 mixed=-79 mj=-48 ml=-103 ml-auto=-189 ml-subscribe-form=-102 mlb=-97 mlid=-102 mm=-37 \
  mn=-35 mntl=87 mntl-article=153 mntl-article-meta=-97 mntl-article-three-column=124 \
  mntl-article-two-column-right-rail=105 mntl-attribution-item=-160 \
  mntl-attribution-item-date=-152 mntl-attribution-item-has-date=-160 mntl-author-tooltip=-160 \
  mntl-author-tooltip-bio=-160 mntl-author-tooltip-bottom=-152 mntl-author-tooltip-name=-152 \
  mntl-author-tooltip-top=-160 mntl-block=103 mntl-breadcrumbs-item=-152 \
  mntl-breadcrumbs-read-more=-115 mntl-bylines=-160 mntl-bylines-group=-160 \
  mntl-bylines-group-author=-160 mntl-bylines-item=-160 mntl-card-list=-115 mntl-dialog=-144 \
  mntl-document-card-list=-115 mntl-dotdash-universal-nav=-152 \
  mntl-dotdash-universal-nav-content=-152 mntl-dotdash-universal-nav-notice=-102 \
  mntl-dotdash-universal-nav-text=-152 mntl-dotdash-universal-nav-wrapper=-152 \
  mntl-figure-caption=-135 mntl-footer=-115 mntl-group=-160 mntl-html=68 mntl-sc-block=199 \
  mntl-sc-block-callout=111 mntl-sc-block-featuredlink=-107 mntl-sc-block-heading=156 \
  mntl-sc-block-html=223 mntl-sc-block-image=-61 mntl-sc-block-image-no-theme=-50 \
  mntl-sc-block-subheading=128 mntl-sc-page=189 mntl-social-nav=-135 mntl-sticky-toc=-25 \
  mntl-text-block=-15 mntl-toc-heading=-102 mntl-toc-list-heading=-24 mntl-tooltip=-160 \
  mntl-universal-breadcrumbs=-125 mntl-universal-breadcrumbs-chips=-115 \
  mntl-universal-primary-image=-85 mntl-utility-nav-full-menu-item=-102 mo=60 mo-hcn-t=161 \
  mob=-149 mobile=-92 mobile-drawer=-160 mobile-drawer-content=-152 mobile-grid=157 \
  mobile-header=-35 mobile-header-logo=97 mobile-hide=-102 mobile-menu=-304 \
  mobile-menu-container=-196 mobile-menu-design-modern=86 mobile-nav=-259 mobile-nav-menu=-102 \
  mobile-navigation=-222 mobile-navigation-layout-stretch-false=-152 \
  mobile-non-transparent-header=96 mobile-only=-150 mobile-search=-54 \
  mobile-site-navigation=-152 mobile-style-available=161 mobilemenu=-102 mobilenav=-135 mod=-22 \
  mod-article=117 mod-most-popular=-115 modal=-188 modal-body=-265 modal-container=-115 \
  modal-content=-324 modal-dialog=-275 modal-dialog-centered=-144 modal-footer=-144 \
  modal-header=-233 modal-lg=-125 modal-title=-243 modal-view=-102 modal-wrapper=-102 mode=122 \
  model=100 models=161 modern=36 modified=-144 modify=-102 modul=18 module-header=-115 \
  modules=37 moment=-42 monarch=87 money=-36 monitoring=109 mono=35 monthly=-125 months=-115 \
  more=-110 more-about=-115 more-about-card=-102 more-about-card-body=-102 \
  more-about-card-items=-102 more-about-container=-102 more-links=-102 morl=-102 most=-95 \
  most-popular=-135 most-read=-115 mostread=-84 motion=-25 motion-reduce=-117 movies=-67 \
  moving=33 mp=40 mpmc=-102 mq=-70 mr=-95 mr-auto=-126 ms=-114 ms-auto=-160 msg=-226 mso=110 \
  mt-auto=-173 mt-lg=-76 mt-md=-41 mt-px=-112 mt-sm=-65 mu=-70 much=158 multi=-66 multimedia=-62 \
  must=-49 muted=-114 muu=38 mv=106 mv-content-wrapper=205 mw=57 mw-content-ltr=152 \
  mw-content-text=152 mwpz=-102 mx=22 mx-auto=36 my=-44 my-auto=-173 my-lg=-102 my-md=-125 \
  my-modal=-102 myr=-107 mz=-21 mzrhu=-115 n-tlv=38 na=-57 nachrichten=91 name=-66 names=-48 \
  narrow=76 national=26 native=60 native-currency-code-usd=160 nature=71 nav=-179 nav-bar=-185 \
  nav-bar-container=-115 nav-below=-102 nav-below-header=121 nav-block=-102 nav-breadcrumb=-115 \
  nav-button=-102 nav-container=-243 nav-content=-152 nav-desktop=-102 nav-dropdown=-213 \
  nav-float-right=74 nav-footer=-190 nav-footer-primary=-102 nav-footer-secondary=-102 \
  nav-header=-106 nav-identity=-102 nav-inner=-115 nav-item=-355 nav-items=-102 nav-left=-102 \
  nav-link=-190 nav-links=-265 nav-list=-205 nav-main=-185 nav-menu=-307 nav-menu-default=-166 \
  nav-menu-item=-102 nav-mobile=-135 nav-news=-102 nav-next=-230 nav-pills=-102 \
  nav-previous=-226 nav-primary=-225 nav-right=-152 nav-search=-115 nav-search-enabled=124 \
  nav-secondary=-190 nav-section=-102 nav-single=-102 nav-submenu=-85 nav-tabs=-144 \
  nav-toggle-sub=-149 nav-wrap=-187 nav-wrapper=-174 navbar=-205 navbar-collapse=-290 \
  navbar-container=-152 navbar-dark=-114 navbar-default=-214 navbar-expand-lg=-170 \
  navbar-expand-md=-135 navbar-expand-xl=-115 navbar-fixed-top=-152 navbar-header=-160 \
  navbar-inner=-115 navbar-inverse=-56 navbar-left=-102 navbar-light=-168 navbar-menu=-152 \
  navbar-nav=-327 navbar-right=-167 navbar-supported-content=-171 navbar-wrapper=-135 navi=-205 \
  navigate=-102 navigation=-225 navigation-accessibility=-97 navigation-container=-50 \
  navigation-item=-83 navigation-list=-144 navigation-list-item=-135 \
  navigation-list-item-wrapper-cx-lzkd=-115 navigation-list-wrapper-g-wxlvs=-115 \
  navigation-main=-113 navigation-menu=-52 navigation-wrap=-115 navigation-wrapper-b-fft-as=-115 \
  navmenu=-131 navs=-122 nb=-62 nbsp=135 nc-tweet-container=-102 ncf=-115 ncy=-102 nd=19 ne=22 \
  necessary=-54 need=166 needs=61 negative=-54 nest=-15 nested=-76 net=-38 network=-93 \
  networks=-84 neue=53 neutral=-75 new=-21 new-sidepanel-menu=-135 newest=-125 newline=-85 \
  news=72 news-article=114 news-content=42 news-detail=108 news-related=-115 \
  news-related-wrap=-102 news-single=205 news-text=134 news-text-wrap=263 newsletter=-179 \
  newsletter-block=-125 newsletter-container=-102 newsletter-content=-31 \
  newsletter-dialog-footer=-125 newsletter-dialog-header=-125 newsletter-form=-243 \
  newsletter-form-container=-102 newsletter-form-field-wrapper=-135 newsletter-form-header=-144 \
  newsletter-form-main-section=-102 newsletter-form-strapline=-102 newsletter-form-top-bar=-102 \
  newsletter-form-wrapper=-160 newsletter-form-wrapper-inbody-content=-102 \
  newsletter-inbody-content-slice=-102 newsletter-info=-102 newsletter-link-wrapper=-115 \
  newsletter-signup=-201 newsletter-style-dark=112 newsletter-text=-102 newsletter-wrapper=-104 \
  newsletters=-185 newslist=-102 newspaper=63 next=-36 next-post=-125 nf=94 nfl=-36 nflyw=-102 \
  ng=54 nh=-24 nicht=70 nio=-61 nitro=32 nj=33 nk=-77 nkg=-125 nl=-160 nlg=159 nm=-95 nn=-76 \
  no=69 no-avatars=76 no-border=-46 no-bullets=-54 no-comments=-86 no-gutter=-47 no-js=137 \
  no-margin=-37 no-middle-name=-125 no-mobile-slidingbar=87 no-mobile-sticky-header=78 \
  no-mobile-totop=87 no-prefix=-125 no-print=-178 no-sidebar=137 no-sidebars=157 no-suffix=-125 \
  no-svg=106 no-tablet-sticky-header=78 no-touch=90 nocomments=-115 nocontent=-260 node=140 \
  node-article=196 node-content=189 node-full=166 node-promoted=170 node-type-article=181 \
  node-type-blog=120 node-type-page=83 node-view-mode-full=198 node-view-mode-teaser=-102 \
  nodes=25 nofollow=-214 nojs=38 non=54 non-hundred-percent-height-scrolling=122 \
  non-transparent-header=96 none=-52 noopener=-102 noprint=-68 normal=32 noscript=-101 \
  noskimlinks=-125 not=60 not-front=161 not-italic=-102 not-logged-in=126 not-prose=-119 nota=89 \
  note=-44 notes=-153 notext=-125 notice=-210 notices=-135 noticia=34 noticias=24 \
  notification=-152 notifications=-99 now=-75 nowrap=-164 np=-49 nqbpi=-52 nr=-101 ns=45 \
  ns-subject=111 nt=-71 nt-bdd-e=-102 nu=-38 null=-25 num=-83 number=-94 numbers=53 nutrition=30 \
  nuxt=94 nv=-32 nvp=104 nx=20 ny=25 nz=22 o-pj=163 o-y-ew=-102 oa=-62 obituaries=-115 \
  object=-236 oc=-119 od=33 odd=-29 odf=123 oembed=-66 of=45 off=89 off-canvas=-78 \
  off-canvas-content=40 off-canvas-wrap=112 offcanvas=-23 offer=-158 offers=-63 office=-19 \
  official=-138 offset=41 offset-md=16 offset-xl=66 og=-89 oi=-36 oimq=104 oir=-42 oj=-49 ok=-34 \
  ol=109 old=41 omega=51 once=-28 one=19 one-column=62 one-container=89 one-sidebar=125 \
  one-third=-102 onecms=131 onecol=92 onetrust=-148 onetrust-banner-sdk=-152 \
  onetrust-consent-sdk=-152 onetrust-group-container=-152 onetrust-policy=-152 \
  onetrust-policy-text=-152 onetrust-policy-title=-125 ongoing=71 online=79 only=-87 op=-30 \
  opacity=-123 opaque=-27 ope=-102 open=-59 open-on-hover-click=-102 opened=-54 opener=-63 \
  opentable=161 opentable-style-dark=160 operations=50 opinion=-45 opt=-37 optimization=111 \
  optin=-112 option=-103 options=-36 orange=-78 order=-46 order-first=-76 order-last=-115 \
  order-md=-47 org=81 organic=80 organization=-65 origin=26 original=-29 os=-24 osx=79 ot=-41 \
  ot-dpd-container=-125 ot-dpd-content=-125 ot-dpd-desc=-125 ot-dpd-title=-125 ot-flat=-152 \
  ot-iab=-125 ot-pref-trigger=-115 ot-sdk-columns=-152 ot-sdk-container=-152 ot-sdk-nine=-125 \
  ot-sdk-row=-152 other=-68 others=-34 ou=-18 our=-35 out=-66 outbrain=-125 outdoor=139 outer=69 \
  outer-wrap=96 outer-wrapper=91 outline=61 output=39 outro=66 outside=-54 ov=-71 over=50 \
  overall=98 overflow-auto=-46 overflow-hidden=-63 overflow-scroll=-102 overflow-visible=-54 \
  overflow-x-hidden=76 overflow-x-scroll=-42 overflow-y-auto=-123 overflow-y-scroll=-135 \
  overlap=137 overlay=-105 overlay-nav=-102 overline=-173 override=-85 overscroll=-102 \
  overview=-16 ovf=-102 ow=-121 owl=-105 owl-carousel=-149 owl-theme=-96 own=135 ox=-73 oxy=-72 \
  oxygen=58 oxygen-body=59 oy=-47 oyz=-102 oz=51 p-author=-152 p-fai=162 p-name=-130 p-px=-97 \
  p-sm=-102 pack=110 package=52 pad=71 padded=-35 padding=47 padding-bottom=-43 \
  padding-global=68 padding-right=-62 padding-section-small=49 padding-top=19 \
  padding-vertical=-62 padlock=-102 page=111 page-article=106 page-body=65 page-child=136 \
  page-container=144 page-content=197 page-content-wrapper=75 page-footer=-213 page-header=-162 \
  page-headline=-28 page-id=138 page-item=-134 page-layout=90 page-main=167 \
  page-main-content=108 page-node=150 page-node-type-article=137 page-parent=126 \
  page-scroll=-102 page-section=137 page-template=129 page-template-default=136 \
  page-theme-standard=38 page-title=-85 page-type-article=67 page-width=78 page-width-narrow=90 \
  page-wrap=176 page-wrapper=146 pagebuilder=96 pageid=136 pagelevel=138 pager=-185 pages=-43 \
  pagination=-119 pagination-title-wrapper=-152 paid=59 pale=60 pan=21 pane-content=110 \
  pane-node=151 pane-title=-102 panel=-90 panel-body=30 panel-default=-28 panel-display=94 \
  panel-footer=-102 panel-heading=-28 panel-pane=118 panel-panel=97 panels=21 panes=45 paper=30 \
  para=50 paragraph=168 paragraph-type-text=176 paragraph-view-mode-default=154 paragraphs=140 \
  parallax=43 parent=-64 parent-pageid=136 parenting=-47 parse=31 part=-30 partial=-70 \
  partner=-70 partners=-196 pass=-46 passthrough=119 password=-155 past=90 path=97 path-node=123 \
  pattern=26 pay=-48 payment=-83 payments=-35 paywall=103 paywalled=140 pb=29 pb-lg=-82 \
  pb-md=-57 pb-px=-99 pb-sm=-102 pd=-21 pdf=21 pe=-68 peek=-59 peer=-115 people=15 percent=71 \
  performance=111 persistent=-69 persistent-top=-125 person=-175 personal=-47 pest=85 pf=35 \
  pg=37 pga=77 ph=-34 ph-cafd=-102 phone=-194 photo=-88 photo-caption=-102 photo-credit=-101 \
  photography=62 photos=-93 php=65 pic=-65 pick=86 picker=-135 picks=28 picture=-43 pill=34 \
  pillar=63 pills=-88 pin=-64 pink=-92 pinned=-48 pinterest=-206 pipe=-22 pj=73 pk=-54 pkq=-115 \
  pkq-p=-102 pkr=-125 pl=-17 pl-lg=-94 pl-md=-115 place=-23 placeholder=-104 \
  placeholder-inner=-102 placement=23 places=-53 plain=-99 plan=34 planning=132 plans=46 \
  plant=37 plants=90 platform=-49 platforms=49 play=-77 player=-85 player-wrapper=-102 \
  playlist=-135 plugin=23 plugins=20 plus=15 pn=-47 po=-89 pocket=-95 podcasts=-76 point=-86 \
  pointer=-317 pointer-events-auto=-115 pointer-events-none=-173 policies=-61 policy=-245 \
  politics=17 politik=63 poll=-37 pop=-167 popmake=-125 popmake-content=-125 \
  popmake-overlay=-125 popover=-240 popover-content=-102 popular=-115 popular-posts=-125 \
  populated=124 popup=-257 popup-drawer=-152 popup-drawer-animation-fade=-152 \
  popup-drawer-layout-fullwidth=-135 popup-drawer-layout-sidepanel=-144 \
  popup-drawer-side-right=-144 port=56 portable=29 portfolio=135 portrait=-64 position=-38 \
  position-absolute=-144 position-left=-28 position-relative=-72 post=150 post-article=165 \
  post-author=-75 post-body=234 post-box=62 post-categories=-152 post-category=-85 \
  post-comments=-102 post-container=164 post-content=227 post-content-inner=-44 post-date=-185 \
  post-description=146 post-entry=169 post-excerpt=-144 post-footer=-222 post-footer-line=-125 \
  post-grid=-40 post-header=-150 post-hero=-57 post-image-aligned-center=109 \
  post-image-below-header=97 post-info=-143 post-info-default=-169 post-inner=212 post-item=-85 \
  post-likes-widget-placeholder=-185 post-main=108 post-meta=-222 post-navigation=-238 \
  post-navigation-link-previous=-102 post-outer=129 post-page=160 post-share=-167 \
  post-sidebar=-109 post-single=140 post-tags=-185 post-template=98 post-template-default=139 \
  post-text=88 post-title=-166 post-type=159 post-type-text=155 post-wrap=132 post-wrapper=127 \
  postal=-27 posted=-42 poster=115 postid=139 posting=208 posts=-138 posts-classic=-125 \
  potential=71 power=110 powered=-23 pp=-155 pqd=-102 pqsq=-102 pr=-71 pr-md=-102 practice=51 \
  practices=112 pref=-125 preface=52 preference=-30 preferences=-80 preferred=-42 prefix=55 \
  prefooter=-135 preheading=-115 preloader=27 premium=41 prep=19 preparation=148 present=-28 \
  presentation=-76 preset=54 press=-27 pretty=41 prev=-248 prev-post=-125 prevent=-102 \
  preview=-57 previous=-192 primary=27 primary-button-shape-square=117 \
  primary-button-style-solid=147 primary-content=139 primary-footer=-102 primary-image=-85 \
  primary-image-figcap=-85 primary-menu=-287 primary-menu-container=-164 primary-nav=-219 \
  primary-nav-item=-102 primary-nav-list=-125 primary-navigation=-110 primary-sidebar=-95 \
  primary-site-navigation-desktop=-95 prime=-31 print=-111 print-hidden=-115 print-no=-102 \
  print-only=52 prism=51 prism-article-body=152 privacy=-281 private=71 pro=75 problem=144 \
  process=101 prod=53 product=34 product-gallery-size-square=92 product-list-alignment-center=92 \
  product-social-sharing=92 production=100 products=-71 professional=19 profile=-65 profiles=-49 \
  program=-64 programs=-109 progress=49 project=-27 projects=68 promo=-155 promo-title=-115 \
  promos=-102 promote=34 promoted=138 promotion=-30 promotional=-102 prompt=-190 properties=-24 \
  property=22 proportions=-125 pros=145 prose=227 prose-lg=156 provider=58 prtn=-102 \
  prtn-viafoura=-102 ps=-81 pt-lg=-144 pt-md=-54 pt-px=-82 pu=-20 pub=-36 public=68 \
  publication=21 publish=210 published=-166 published-by=-115 published-date=-125 publisher=-75 \
  pull=27 pull-left=-35 pull-right=-69 pullquote=130 pum=-125 pum-container=-125 \
  pum-content=-125 pum-overlay=-125 pum-responsive=-125 pum-responsive-medium=-102 \
  pum-theme=-125 purchase=-102 pure=133 purple=-19 push=25 pv=-73 pw=-17 pwm=-102 px-lg=-47 \
  px-md=36 px-px=-42 px-sm=-28 py=-68 py-lg=-20 py-px=-99 python=175 q-qjt=38 qbu=-102 \
  qbu-gh=-102 qd=-67 qe=-90 qf=25 qg=-80 qhwi=-102 qjt=38 qkiag=-102 qm=-59 qm-de-kd=-102 \
  qmyxm=-115 qn=-23 qneb=-115 qo=-36 qp=-31 qpdd=-94 qr=-135 qrqul=-102 qs=81 qt=-88 qu=-54 \
  quality=115 quantity=-66 queries=107 query=-150 question=90 questions=89 quick=31 \
  quickedit=146 quicklinks=-135 quote=132 quotes=43 qv=-66 qvb=-115 qw=-43 qwdi=104 qx=-77 \
  qxeah=-102 qxxiw=-102 qy=25 qz=-17 ra=-124 radius=-22 rail=-20 rand=-58 range=55 rank=28 \
  rank-math-breadcrumb=-42 rapid=45 ratgeber=65 rating=-176 ratings=-74 ratio=70 rbq=-48 rc=-34 \
  rd=-57 re=-28 react=-82 reactions=-58 read=-79 read-more=19 read-time=-115 reader=-120 \
  reading=-46 readmore=74 ready=33 real=34 reblog=-39 rec=-102 recaptcha=-115 recent=-171 \
  recent-comments=-111 recent-post-list-item=-102 recent-post-title=-115 recent-posts=-153 \
  recentcomments=-112 rechts=-54 recipe=137 recipe-ingredients=157 recipe-instructions=158 \
  recipes=19 recirc=-167 recirc-list-default-overlay-summary-collection-grid-ahjh-y=-102 \
  recirc-list-items=-125 recirc-list-wrapper=-125 recirc-most-popular-continer-ji-vi-nn=-102 \
  recirc-most-popular-heading-i-vzhzt=-102 recirc-most-popular-items-d-caajf=-102 \
  recirc-most-popular-sparrow-tracking=-115 recirc-most-popular-summary-item-j-qxxiw=-102 \
  recirc-most-popular-wrapper=-115 recirc-most-popular-wrapper-b-ru-gti=-102 recirc-section=-115 \
  recirculation=-160 recommend=-54 recommendation=-118 recommendations=-25 recommended=-169 \
  rectangle=-33 recurring=36 red=-81 reddit=-222 redirect=-115 reduce=-151 references=88 \
  region=30 region-content=211 region-footer=-201 region-header=-173 region-inner=88 \
  region-navigation=-125 region-primary-menu=-102 regional=-17 register=-252 registered=67 \
  registration=-134 regular=20 rel=-85 related=-209 related-article=-102 related-articles=-201 \
  related-articles-container=-115 related-articles-title=-102 related-content=-167 \
  related-link=-102 related-links=-115 related-post=-167 related-posts=-232 \
  related-posts-container=-135 related-stories=-74 related-title=-173 related-wrap=-100 \
  relatedposts=-152 relationships=25 relative=-17 release=-24 reload=-36 rem=-53 remember=-115 \
  remodeling=92 remote=-41 render=60 rendered=144 renderer=156 renovation=121 repeat=-52 \
  repeater=-154 replies=-49 reply=-265 reply-title=-336 report=-47 reports=-22 request=-129 \
  required=-240 requirements=91 res=-44 reset=-59 resistance=113 resized=-167 resource=-17 \
  resources=-127 resp=64 respond=-375 response=16 responsive=97 responsivegrid=85 rest=25 \
  restore=63 result=-113 results=-60 reveal=-74 revenue=-42 reverse=-82 reversed=-102 review=44 \
  reviewed=-94 reviews=-38 revisions=114 revoke=-115 rf=38 rg=-33 rgba=-97 rgg=-58 rgt=-102 \
  rgwb=-102 rh=-52 rhs=-102 ri=-16 ribbon=-84 rich=131 rich-text=153 rich-text-block=103 \
  rich-text-element=-102 richtext=189 right=-58 right-column=-27 right-nav=-102 right-rail=-41 \
  right-rail-offset=-121 right-sidebar=76 rights=-23 risk=90 rj=-65 rk=27 rkv=76 rl=-78 rm=-116 \
  rn=-67 ro=-64 road=71 roboto=-52 robots=-249 robots-nocontent=-246 rocket=-34 role=-58 \
  rollover=79 room=71 root=70 rounded=-86 rounded-full=-125 rounded-lg=-92 rounded-md=-179 \
  rounded-px=-67 rounded-sm=-102 rounded-xl=-136 roundup=98 row=66 row-cols=-102 row-depth=26 \
  row-fluid=82 row-fluid-wrapper=26 row-number=26 row-wrapper=-144 row-wrapper-umq-tg=-115 \
  row-xl=-115 rowlayout=-40 rows=-36 rp=-103 rq=-34 rr=-79 rrp=-42 rs=-47 rss=-74 rt=-29 rte=212 \
  rtf=43 rtl=-46 rts=-55 ru=-92 rubric=-173 rubric-wrapper-d-km-cnx=-115 rules=-54 running=107 \
  rust=81 rv=-136 rx=-46 rz=-109 rzp=-102 safe=95 safety=56 sale=-17 sales=28 same=-27 \
  samsung=66 san=78 sand=18 sas=-28 saved=-125 sb=34 sb-instagram=-28 sbh=-115 sbi-col=-28 \
  sbi-images=-28 sbi-item=-28 sbi-new=-28 sbi-photo-wrap=-28 sbi-transition=-28 sbs=-66 sc=58 \
  sc-ad-container=131 scale=-17 schedule=-60 scheduling=25 schema=87 schema-faq=164 \
  schema-faq-answer=164 schema-faq-section=164 scheme=47 school=47 science=40 sco=-28 scope=61 \
  score=-45 screen=-47 screen-reader-text=-236 screenreader=-135 scroll-smooth=60 \
  scroll-to-bottom=-102 scroll-to-top=-115 scrollable=-54 scrollbar=-118 scroller=-63 \
  scrolling=35 sd=-157 sd-block=-249 sd-content=-230 sd-like=-190 sd-like-enabled=-102 \
  sd-sharing=-246 sd-sharing-enabled=-246 sd-social=-246 sd-social-icon=-205 \
  sd-social-icon-text=-135 sd-title=-240 sdk=-173 se=-76 search=-148 search-bar=-185 \
  search-block-form=-125 search-box=-205 search-container=-160 search-drawer=-135 \
  search-form=-342 search-form-lg=-102 search-header=-135 search-input=-102 search-modal=-160 \
  search-modal-content=-135 search-modal-content-bottom=-102 search-modal-form=-135 \
  search-overlay=-115 search-wrapper=-125 searchbox=-102 searches=-102 searchform=-249 \
  searchicon=61 season=16 sec=-21 second=-76 secondary=-122 secondary-button-shape-square=117 \
  secondary-button-style-solid=143 secondary-links=-102 secondary-menu=-135 secondary-nav=-200 \
  secondary-nav-list=-115 secondary-navigation=-152 sect=90 section=46 section-body=24 \
  section-container=68 section-content=116 section-footer-builder=-102 section-hb-menu=-95 \
  section-head=-115 section-header=-240 section-header-mobile-menu=-99 section-heading=-167 \
  section-height-medium=191 section-height-small=-45 section-inner=61 \
  section-message-cta-box=-102 section-message-summary=-102 section-nav=-102 \
  section-sections-footer-padding=-115 section-text=65 section-title=-112 \
  section-title-hed-d-kq-zet=-115 section-title-root-d-bgvdq=-115 section-title-story=-102 \
  section-wrapper=43 sections=-38 secure=74 security=71 see=-125 segment=56 seite=33 select=-159 \
  select-none=-102 selected=-132 selection=23 selector=-145 self=-37 self-center=-125 \
  self-stretch=-41 sell=-102 seller=23 selling=-102 semi=-53 semibold=-132 send=-160 sep=-112 \
  separate=104 separate-containers=113 separated=-125 separation=53 separator=-133 serif=32 \
  service=-52 services=-37 session=-42 set=99 settings=-147 setup=75 seven=138 sex=94 sf=-157 \
  sf-menu=-219 sfww=-135 sg=-48 sha=-37 shadow=-42 shadow-bottom=-102 shadow-lg=-185 \
  shadow-md=-67 shadow-sm=-34 shadow-xl=-160 shape=-17 share=-159 share-bluesky=-115 \
  share-button=-46 share-button-modal=-102 share-button-modal-item=-102 \
  share-button-modal-item-email=-102 share-button-modal-item-link=-102 \
  share-button-modal-item-linkedin=-102 share-button-modal-item-pinterest=-102 \
  share-button-modal-item-reddit=-102 share-button-modal-item-tumblr=-102 \
  share-button-modal-item-twitter=-102 share-button-modal-items=-102 \
  share-button-modal-title=-102 share-button-wrapper=-125 share-button-wrapper-icon=-102 \
  share-button-wrapper-text=-102 share-buttons=-152 share-container=-44 share-email=-152 \
  share-facebook=-210 share-jetpack-whatsapp=-144 share-linkedin=-135 share-mastodon=-102 \
  share-modal-site-header=-102 share-modal-site-header-title=-102 share-modal-story-footer=-102 \
  share-modal-story-footer-title=-102 share-modal-story-header=-102 \
  share-modal-story-header-title=-102 share-pinterest=-144 share-pocket=-125 share-popup=-102 \
  share-print=-115 share-reddit=-144 share-title=-102 share-tumblr=-115 share-twitter=-201 \
  share-x=-102 sharedaddy=-249 shares=-70 sharing=-134 sharing-bluesky=-115 sharing-email=-125 \
  sharing-facebook=-152 sharing-hidden=-102 sharing-linkedin=-102 sharing-mastodon=-102 \
  sharing-pinterest=-115 sharing-reddit=-102 sharing-twitter=-125 sharing-whatsapp=-115 shell=47 \
  shipping=-135 shoes=64 shop=-102 shopify=122 shopify-app-block=-102 shopify-block=-48 \
  shopify-section=116 shopify-section-announcement-bar=-102 shopify-section-footer=-160 \
  shopify-section-group-footer-group=-185 shopify-section-group-header-group=-141 \
  shopify-section-header=-64 shopify-section-sections-announcement-bar=-125 \
  shopify-section-sections-footer=-179 shopify-section-sections-header=-132 \
  shopify-section-template-main=215 shopping=21 shortcode=-109 shortcode-default=-160 should=163 \
  show=-23 show-banner=-152 show-for-medium-down=-28 show-for-medium-up=-102 \
  show-for-small-only=-69 show-mobile=-115 show-product-item-nav=92 show-product-price=92 \
  showcase=-54 showing=31 shown=-135 shows=-92 shrink=-81 shrinking=61 si=-19 side=-86 \
  side-bar=-115 sidebar-column=-107 sidebar-container=-143 sidebar-content=-105 sidebar-first=49 \
  sidebar-footer=-115 sidebar-inner=-160 sidebar-inner-wrap=-86 sidebar-item=-42 \
  sidebar-left=-125 sidebar-link-style-normal=-86 sidebar-list=-102 sidebar-primary=-106 \
  sidebar-slug-sidebar-primary=-76 sidebar-sticky=-80 sidebar-title=-115 sidebar-widget=-112 \
  sidebar-wrap=-100 sidebar-wrapper=-98 sidebars=107 sidemenu=-102 sidenav=-185 sidepanel=-106 \
  sidepanel-footer-container=-135 sides=-33 sign=-306 sign-in=-135 signature=-125 signed=25 \
  signin=-205 signup=-333 signup-form=-102 silver=-47 similar=-82 simple=-55 single=139 \
  single-article=134 single-author=24 single-blog=67 single-container=113 single-content=232 \
  single-entry=163 single-format-standard=141 single-post=143 single-post-container=173 \
  single-post-content=218 single-post-header=-64 single-post-meta=-102 single-post-title=-107 \
  single-related-posts=-102 single-template=124 single-wrapper=135 singlepost=109 singular=118 \
  site=67 site-below-footer-inner-wrap=-102 site-below-footer-wrap=-102 \
  site-bottom-footer-inner-wrap=-125 site-bottom-footer-wrap=-125 site-branding=-230 \
  site-container=115 site-content=202 site-copyright=-125 site-description=-233 site-footer=-415 \
  site-footer-below-section=-102 site-footer-bottom-section=-125 site-footer-copyright=-102 \
  site-footer-focus-item=-185 site-footer-grid-no-margins=-125 \
  site-footer-grid-no-margins-j-sr-xsj=-115 site-footer-inner=-115 \
  site-footer-legalese-text-bqux-sw=-115 site-footer-menu=-102 site-footer-middle-section=-115 \
  site-footer-navigation-contact-vertical-k-re-qvb=-115 \
  site-footer-navigation-horizontal-c-wlrmh=-115 site-footer-navigation-vertical-eaw-ncf=-115 \
  site-footer-notices-container-wrapper-c-qmyxm=-115 site-footer-notices-wrapper-gbu-thd=-115 \
  site-footer-row=-167 site-footer-row-column-layout-equal=-102 \
  site-footer-row-column-layout-row=-102 site-footer-row-columns=-152 \
  site-footer-row-container=-152 site-footer-row-container-inner=-152 \
  site-footer-row-layout-standard=-135 site-footer-row-mobile-column-layout-row=-152 \
  site-footer-row-mobile-layout-default=-152 site-footer-row-tablet-column-layout-default=-152 \
  site-footer-row-tablet-layout-default=-152 site-footer-section=-201 \
  site-footer-with-store=-125 site-footer-wrap=-152 site-footer-wrapper-b-xjk-ry=-115 \
  site-header=-291 site-header-container=-102 site-header-focus-item=-177 site-header-inner=-115 \
  site-header-inner-wrap=-150 site-header-item=-151 site-header-item-main-navigation=-149 \
  site-header-item-mobile-navigation=-152 site-header-main=-102 site-header-row=-157 \
  site-header-row-center-column=-125 site-header-row-container=-150 \
  site-header-row-container-inner=-150 site-header-row-has-sides=-132 \
  site-header-row-layout-standard=-123 site-header-row-no-center=-132 site-header-section=-175 \
  site-header-section-center=-125 site-header-section-left=-132 site-header-section-right=-102 \
  site-header-upper-inner-wrap=-132 site-header-upper-wrap=-132 site-header-wrap=-171 \
  site-header-wrapper=-87 site-info=-309 site-info-inner=-152 site-inner=144 site-logo=-125 \
  site-main=218 site-main-header-inner-wrap=-132 site-main-header-wrap=-132 site-menu=-135 \
  site-middle-footer-inner-wrap=-115 site-middle-footer-wrap=-115 site-name=-135 site-nav=-173 \
  site-navigation=-273 site-pages=130 site-root=113 site-search=-201 site-search-form=-115 \
  site-search-form-hidden=-102 site-title=-179 site-wrap=133 site-wrapper=158 sitedir=111 \
  sitedir-ltr=111 siteheader=20 sitemap=-145 sitename=-102 sites=-61 sitewide=-102 six=-39 \
  size=-39 size-full=-46 size-large=-104 size-medium=-81 sizes=111 sizing=96 sk=-47 skills=47 \
  skip=-161 skip-link=-160 skip-links=-152 skiplink=-47 skiplinks=-125 skp=-102 sky=41 \
  skyscraper=100 sl=23 slate=-121 sleep=96 slice=-99 slice-container=-99 \
  slice-container-more-about=-102 slice-container-newsletter-form=-102 slick=-115 slide=-77 \
  slideout=-31 slider=-65 slider-container=-102 slides=27 slideshow=51 sliding=-85 slidingbar=87 \
  slim=23 slogan=-69 slot=-94 slots=52 slt=-125 slug=-43 slw=-102 sm-block=-179 sm-flex=-185 \
  sm-flex-row=-116 sm-grid=-43 sm-grid-cols=-148 sm-h=-135 sm-hidden=-132 sm-items-center=-125 \
  sm-justify-between=-102 sm-justify-end=-115 sm-mb=-72 sm-mt=25 sm-p=-52 sm-pb=-59 sm-px=-39 \
  sm-py=-41 sm-text-xl=-125 sm-vertical=-195 sm-w=-144 small=-17 small-button-style-solid=105 \
  smart=42 smooth=70 sms=-125 sn=-47 snap=-115 snippet=-62 snug=-28 soc=-59 soccer=-60 \
  social=-204 social-bar=-115 social-follow=-125 social-follow-title=-102 social-footer=-102 \
  social-icons=-196 social-icons-default=-185 social-link=-102 social-links=-252 \
  social-media=-83 social-menu=-135 social-nav-title=-144 social-share=-230 \
  social-share-button=-115 social-share-column=-102 social-share-icons=-115 \
  social-share-item=-125 social-share-large=-102 social-share-modal=-115 social-share-row=-102 \
  social-share-small=-102 social-title=-102 socialmedia=49 socials=-286 soft=-124 software=120 \
  solar=89 solid=23 solution=-54 solutions=-49 sort=-94 sorting=-125 sources=-81 sowyjy=-102 \
  sp=-83 space-between=-102 space-x=-186 space-y=-37 spacer=-45 spacing=72 spacious=108 span=107 \
  sparrow=-115 specific=71 specs=115 speech=-18 spinner=-70 spmc=-102 sponsor=-128 sponsored=-83 \
  sport=-15 sports=19 spot=33 spotlight=-25 spy=122 sq=-16 sqs=202 sqs-block=203 \
  sqs-block-content=203 sqs-block-html=223 sqs-block-website-component=119 sqs-col=207 \
  sqs-grid=212 sqs-html-content=212 sqs-layout=212 sqs-row=207 sqs-seven-one=147 \
  sqs-text-block-container=155 sqsrte=25 square=42 sr=-234 sr-only=-263 srmb=-102 ss=67 sso=-21 \
  ssr=54 st=22 st-rkv=68 stack=41 stack-on-mobile=-97 stacking=-32 staff=-62 stage=-61 \
  standalone=21 standard=146 standard-article=117 standard-body-content=117 \
  standard-container=115 stars=-77 start=-62 started=-48 starter=101 starts=47 stat=-51 \
  state=-56 states=-45 static=-18 statics=-102 statistics=-27 stats=-45 status=201 \
  status-publish=222 stay=-99 std=-37 steady=142 steady-paywall-container=144 step=88 steps=114 \
  sticky=-57 sticky-box=-104 sticky-box-primary=-115 sticky-box-primary-dz-wdwl=-102 \
  sticky-box-wrapper-jf-ybuk=-102 sticky-container=-46 sticky-header=-49 sticky-menu-fade=101 \
  sticky-sidebar=-121 sticky-toc-widget=-25 sticky-top=-125 still=110 storage=156 store=-111 \
  stores=-54 stories=-73 story=93 story-body=158 story-content=130 story-header=-27 \
  story-text=87 strapline=-38 strategies=183 strategy=112 streaming=43 street=-28 stress=71 \
  stretch=-109 stretched=32 strikethrough=74 string=-85 strip=-38 striped=162 stroke=-102 \
  strong=67 structured=69 structured-content=140 structured-content-template=41 student=-42 \
  study=20 style=16 styled=32 styles=80 stylesheet=70 styling=52 su=-86 sub=-199 sub-footer=-115 \
  sub-menu=-421 sub-menu-item=-135 sub-menu-right=-115 sub-nav=-176 sub-navigation=-115 \
  sub-title=25 subcat=-114 subfooter=-173 subhead=21 subheader=-75 subheading=32 subheadline=76 \
  subitem=-144 subject=18 sublabel=-233 subline=52 sublink=-115 sublist=-123 submenu=-245 \
  submenu-closed=-135 submenu-item=-132 submenu-list=-115 submenu-with-border=-97 \
  submission=-114 submit=-70 subnav=-200 subnavigation=-85 subpage=88 subs=-173 subscribe=-382 \
  subscribe-blog=-152 subscribe-email=-144 subscribe-form=-160 subscribe-text=-115 \
  subscribe-wrapper=-102 subscriber=-172 subscription=-197 subscriptions=-185 subtext=-113 \
  subtitle=-35 subtle=-56 subtotal=-102 success=-108 success-message=-152 suffix=-71 suggest=-98 \
  suggested=-41 suggestions=-86 summary=46 summary-collection-grid=-115 \
  summary-collection-grid-component-kty-eog=-102 summary-collection-grid-content-e-vup-rm=-102 \
  summary-collection-grid-four-columns=-115 summary-collection-grid-items=-115 \
  summary-collection-grid-items-dzsh-r=-102 summary-collection-grid-section-title-f-cm-yw-g=-102 \
  summary-collection-grid-summary-item-wcolm=-102 summary-item=-152 summary-item-article=-115 \
  summary-item-base-byline-f-fb-xk-y=-115 summary-item-byline=-115 \
  summary-item-byline-content=-115 summary-item-byline-date-icon=-115 \
  summary-item-byline-wrapper-bo-cfbi=-115 summary-item-content=-125 \
  summary-item-content-ei-dyml=-115 summary-item-has-border=-102 summary-item-hed=-125 \
  summary-item-hed-base-hi-fyp-q=-115 summary-item-hed-tag-twblf=-115 \
  summary-item-layout-placement-side-by-side=-115 summary-item-layout-position-image-left=-125 \
  summary-item-layout-proportions=-125 summary-item-no-icon=-125 summary-item-rubric=-102 \
  summary-item-rubric-dgu-gkn=-102 summary-item-side-by-side-align-center=-115 \
  summary-item-side-by-side-image-right-mobile-false=-125 summary-item-standard=-125 \
  summary-item-text-align-left=-125 summary-item-wrapper-iwv-bff=-115 sunr=-67 \
  supplementary=-125 supply=101 support=-32 supported=-178 supports=-92 survey=44 \
  sustainability=53 sustainable=100 sv=-145 svelte=34 sw=-35 swap=16 swappable=-28 swipe=-44 \
  swiper=-220 swiper-container=-107 swiper-slide=-194 swiper-wrapper=-200 switch=-98 \
  switcher=-233 swp=-102 swp-default-full-color=-102 swp-horizontal-panel=-102 \
  swp-individual-full-color=-102 swp-other-full-color=-102 swp-share-button=-102 \
  swp-social-panel=-102 swqnqv=-39 sx=-130 sy=-40 symbol=-28 system=127 system-breadcrumb=-144 \
  systems=131 sz=-68 szdq=-71 ta=-216 tab=-107 tab-content=-18 tab-pane=-22 tab-title=-28 \
  tabbed=-113 tabcontent=-31 table=62 table-bordered=49 table-container=32 table-of-content=-74 \
  table-of-contents=-99 table-responsive=68 table-striped=162 tablet=-97 tablet-grid=135 \
  tablet-grid-col=-51 tablet-grid-col-auto=-125 tablist=-75 taboola=-24 tabpanel=-21 tabs=-145 \
  tag=101 tag-berlin=88 tag-blog=77 tag-cloud=-167 tag-cloud-wrapper=-115 \
  tag-cloud-wrapper-g-ggndx=-102 tag-google=76 tag-list=-160 tag-twitter=93 tag-winter=110 \
  tagcloud=-135 tagdiv=184 tagdiv-type=198 tagline=-89 taglist=-135 tags=-209 tags-list=-94 \
  take=84 takeaways=148 talent=-54 target=-43 task=97 tax=64 taxlevel=42 taxonomy=-263 \
  taxonomy-category=-167 tb=18 tbh=84 tbm=-112 tc=-33 td=69 td-animation-stack=-143 \
  td-animation-stack-type=90 td-author-description=-102 td-author-name=-102 td-block=-59 \
  td-block-inner=-143 td-block-list-menu=-102 td-block-related-posts=-144 td-block-row=-152 \
  td-block-span=-120 td-block-template=-30 td-block-title=-152 td-block-title-wrap=-144 \
  td-block-widget=-70 td-block-wrap=-20 td-boxed-layout=76 td-container=102 \
  td-container-border=28 td-container-wrap=119 td-cpt-post=-99 td-crumb-container=-102 \
  td-drop-down-search=-144 td-fix-index=116 td-flex-block=-115 td-footer-container=-117 \
  td-footer-template=-125 td-footer-template-wrap=-102 td-footer-wrap=-102 \
  td-footer-wrapper=-117 td-full-layout=119 td-header-desktop-wrap=-102 td-header-main-menu=-111 \
  td-header-menu=-111 td-header-menu-wrap=-111 td-header-menu-wrap-full=-102 td-header-row=-111 \
  td-header-style=-111 td-header-template-wrap=-102 td-header-wrap=-111 td-is-sticky=-28 \
  td-login-info-text=-102 td-login-inputs=-102 td-login-panel-title=-102 td-main-content=137 \
  td-main-content-wrap=134 td-main-sidebar=-135 td-mc-wrap=-115 td-menu-item=-133 \
  td-mobile-container=-144 td-mobile-content=-144 td-mobile-main-menu=-144 td-mobile-nav=-144 \
  td-mod-related-posts=-125 td-module=-45 td-module-container=-115 td-module-flex=-115 \
  td-module-meta-info=-144 td-module-related-posts=-125 td-module-title=-197 td-module-wrap=-107 \
  td-normal-menu=-115 td-outer-wrap=124 td-pb-row=117 td-pb-span=116 td-post-content=254 \
  td-post-featured-image=-28 td-post-header=-51 td-post-next-prev=-135 \
  td-post-next-prev-content=-135 td-post-prev-post=-135 td-post-sharing=-144 \
  td-post-sharing-style=-135 td-post-sharing-visible=-135 td-post-template=134 \
  td-post-template-default=92 td-post-title=-84 td-ps-bg=-125 td-ps-notext=-125 \
  td-related-row=-125 td-related-span=-125 td-related-title=-102 td-search-form=-144 \
  td-search-input=-144 td-search-wrap-mob=-144 td-social-but-text=-135 td-ss-main-content=148 \
  td-ss-main-sidebar=-135 td-standard-pack=118 td-sub-footer-container=-115 \
  td-sub-footer-copy=-102 td-theme-wrap=116 td-with-ajax-pagination=-164 tdb=96 \
  tdb-autoload-article=123 tdb-block-inner=166 tdb-block-menu=-102 tdb-header-align=-102 \
  tdb-header-menu=-102 tdb-menu=-102 tdb-menu-item=-102 tdb-menu-item-button=-102 \
  tdb-menu-item-text=-102 tdb-menu-items-visible=-102 tdb-normal-menu=-102 tdb-post-meta=-102 \
  tdb-single-content=189 tdb-single-title=-42 tdb-template=85 tdb-templates=123 tdb-title=-42 \
  tdb-title-text=-42 tdc=75 tdc-column=128 tdc-content-wrap=123 tdc-element-style=-107 \
  tdc-footer-template=79 tdc-header-template=79 tdc-row=128 tdc-zone=94 tdi=47 tdm=-94 \
  tdm-block=-115 tdm-block-inline-text=-102 tdm-block-socials=-102 tdm-descr=-102 \
  tdm-social-item-wrap=-102 tdm-social-wrapper=-102 tds=-64 tds-menu-active=-102 \
  tds-menu-sub-active=-102 tds-social=-102 te=-65 teal=-102 teaser=-62 teaser-content=-81 \
  teaser-headline=-135 teaser-text=85 teaser-title=-36 teasers=-167 technical=116 technology=24 \
  tel=-125 telegram=-135 temp=-22 template=137 template-article=119 template-default=-48 \
  template-id=123 template-page=68 templates=88 ten=-67 term=19 terms=-170 territory=70 \
  tertiary=-27 tertiary-button-style-solid=139 test=25 tested=151 testimonial=-56 texdr=161 \
  text=55 text-align-center=-55 text-align-left=32 text-area=107 text-balance=-53 text-base=-36 \
  text-black=-83 text-block=-80 text-bold=-49 text-box=-46 text-center=-158 text-color-white=-42 \
  text-container=-28 text-content=69 text-copy=114 text-dark=-86 text-ellipsis=-102 text-end=-42 \
  text-formatted=165 text-gray=-92 text-green=-28 text-label=-125 text-large=25 text-left=-49 \
  text-lg=-62 text-lg-left=-54 text-lg-start=-115 text-light=-124 text-md=-77 text-muted=-112 \
  text-nowrap=-144 text-primary=-93 text-px=-59 text-red=-28 text-right=-139 \
  text-size-small=-102 text-size-tiny=-115 text-slate=-102 text-sm=-162 text-small=-153 \
  text-start=-20 text-text=52 text-title=-135 text-uppercase=-205 text-utility=-88 \
  text-white=-287 text-wrapper=-19 text-xl=-71 text-xs=-193 textarea=-131 textblock=80 texte=137 \
  textfield=-190 textmedia=106 texto=58 textpic=116 textwidget=-244 tf=-137 tfwx=-102 tg=-42 \
  tg-mh-t=150 th=22 than=23 thank=-115 thanks=-65 thankyou=-160 that=65 thd=-125 the=99 \
  the-content=120 their=141 them=106 thema=77 theme=104 theme-col-primary=-152 theme-default=36 \
  theme-e=104 theme-post-content-default=282 theme-post-title-default=-88 theme-provider=101 \
  themed=18 themeform=67 themen=32 themes=-45 there=96 these=192 they=93 thin=24 things=-102 \
  third=-78 thirds=52 this=-36 thoughts=183 thread=-94 thread-alt=-121 thread-even=-92 \
  thread-odd=-121 threads=-190 through=74 thumb=-46 thumbnail=193 thumbnails=64 thumbs=-54 \
  ti=-56 ticker=-121 tickets=-29 tier=-67 tif=-125 tight=-86 tighter=-28 tiktok=-112 tile=-70 \
  tiles=-64 time=-59 timeline=-91 times=40 timestamp=-190 tint=57 tiny=-21 tinymce=-54 tips=134 \
  tit=-80 title=-118 title-align-center=-80 title-area=-160 title-block=22 title-container=-28 \
  title-heading-left=-102 title-mobile-align-inherit=-78 title-tablet-align-inherit=-78 \
  title-text=25 title-wrap=-125 title-wrapper=-34 titlebar=38 tj=25 tjkp=-115 tk=-112 tko=152 \
  tko-o=152 tl=21 tlb=-115 tldr=63 tlv=38 tmpl=-35 tn=-33 to=16 to-top=-51 toast=-135 toc=-23 \
  toc-heading=-24 toc-list=50 toc-title=-125 toc-wrapper=-70 today=-113 together=142 toggle=-232 \
  toggler=-60 too=-55 toolbar=-160 toolbox=-35 tools=-29 tooltip=-194 top=-30 top-bar=-149 \
  top-bar-right=-102 top-full=-135 top-header=-138 top-label=-236 top-level=-134 top-menu=-182 \
  top-menu-nav=-144 top-nav=-249 top-navigation=-147 top-posts=-135 top-px=-152 topbar=-46 \
  topic=-80 topics=-191 toplevel=-102 topline=-28 topmenu=-102 topmost=-102 topnav=-188 \
  topper=-132 tos=-125 total=-80 totals=-115 totop=107 touch=24 tp=-19 tpa=132 \
  tpa-components-provider=132 tpamulti=152 tpl=126 tq=-57 tqs=-115 tr=32 track=-51 tracker=45 \
  tracking=-67 tracking-px=-58 tracking-tight=-75 tracking-wide=-79 tracking-wider=-102 \
  trademark=-42 traditional=-121 trail=-125 trail-begin=-102 trail-end=-102 trail-item=-102 \
  trail-items=-102 training=77 trans=-46 transform=-169 transition=-27 transition-all=-133 \
  transition-colors=-116 transition-opacity=-173 transition-transform=-135 transitions=97 \
  translate=-159 translate-x=-135 translate-x-full=-102 translate-y=-152 translatepress=101 \
  transparent=61 transporter=-123 tray=-124 treatment=-28 tree=32 trending=-313 \
  trending-bar=-137 trending-wrapper=-96 trends=93 trial=-97 tribe=96 tribe-no-js=105 \
  trigger=-104 trump=-37 truncate=80 truncation=93 trust=27 trx=33 try=-125 ts=-18 tt=-34 \
  ttf=150 ttg=-102 ttk=34 ttngo=-115 tu=-81 tudtt=-102 tumblr=-173 tutoring=-28 tv=-31 tw=-19 \
  tw-flex=-48 tw-mb=-115 tw-mt=-115 tw-overflow-hidden=-33 tw-relative=-102 twblf=-115 tweak=161 \
  tweak-blog-alternating-side-by-side-delimiter-bullet=147 \
  tweak-blog-alternating-side-by-side-excerpt-show=147 \
  tweak-blog-alternating-side-by-side-image-aspect-ratio-square=147 \
  tweak-blog-alternating-side-by-side-image-text-alignment-middle=147 \
  tweak-blog-alternating-side-by-side-meta-position-top=147 \
  tweak-blog-alternating-side-by-side-primary-meta-categories=147 \
  tweak-blog-alternating-side-by-side-read-more-style-show=147 \
  tweak-blog-alternating-side-by-side-secondary-meta-date=138 \
  tweak-blog-alternating-side-by-side-text-alignment-left=147 \
  tweak-blog-alternating-side-by-side-width-full=129 tweak-blog-basic-grid-delimiter-bullet=133 \
  tweak-blog-basic-grid-excerpt-show=128 tweak-blog-basic-grid-image-aspect-ratio-standard=114 \
  tweak-blog-basic-grid-image-placement-above=138 tweak-blog-basic-grid-primary-meta-none=127 \
  tweak-blog-basic-grid-read-more-style-show=138 tweak-blog-basic-grid-secondary-meta-none=127 \
  tweak-blog-basic-grid-text-alignment-left=135 tweak-blog-basic-grid-width-inset=123 \
  tweak-blog-item-delimiter-bullet=136 tweak-blog-item-meta-position-above-title=114 \
  tweak-blog-item-meta-position-below-title=137 tweak-blog-item-text-alignment-center=123 \
  tweak-blog-masonry-delimiter-space=147 tweak-blog-masonry-excerpt-show=138 \
  tweak-blog-masonry-image-placement-above=147 tweak-blog-masonry-meta-position-top=147 \
  tweak-blog-masonry-primary-meta-categories=147 tweak-blog-masonry-read-more-style-show=147 \
  tweak-blog-masonry-secondary-meta-date=147 tweak-blog-masonry-text-alignment-left=132 \
  tweak-blog-masonry-width-full=132 tweak-blog-side-by-side-delimiter-bullet=147 \
  tweak-blog-side-by-side-excerpt-show=147 tweak-blog-side-by-side-image-aspect-ratio-square=147 \
  tweak-blog-side-by-side-image-placement-left=147 \
  tweak-blog-side-by-side-image-text-alignment-middle=138 \
  tweak-blog-side-by-side-meta-position-top=138 \
  tweak-blog-side-by-side-primary-meta-categories=138 \
  tweak-blog-side-by-side-read-more-style-show=147 \
  tweak-blog-side-by-side-secondary-meta-date=127 \
  tweak-blog-side-by-side-text-alignment-left=147 tweak-blog-side-by-side-width-full=129 \
  tweak-blog-single-column-delimiter-bullet=147 \
  tweak-blog-single-column-image-placement-above=137 \
  tweak-blog-single-column-meta-position-top=137 \
  tweak-blog-single-column-primary-meta-categories=121 \
  tweak-blog-single-column-read-more-style-show=147 \
  tweak-blog-single-column-secondary-meta-date=128 \
  tweak-blog-single-column-text-alignment-center=137 tweak-blog-single-column-width-full=129 \
  tweak-events-stacked-date-style-with-text=125 tweak-events-stacked-height-large=127 \
  tweak-events-stacked-show-excerpt=147 tweak-events-stacked-show-location=147 \
  tweak-events-stacked-show-thumbnails=147 tweak-events-stacked-show-time=147 \
  tweak-events-stacked-thumbnail-size-standard=147 tweak-events-stacked-width-full=127 \
  tweak-fixed-header-style-basic=127 tweak-global-animations-animation-curve-ease=147 \
  tweak-global-animations-animation-style-fade=147 \
  tweak-global-animations-animation-type-none=138 \
  tweak-global-animations-complexity-level-detailed=147 \
  tweak-portfolio-grid-basic-height-large=117 tweak-portfolio-grid-basic-hover-effect-fade=138 \
  tweak-portfolio-grid-basic-image-aspect-ratio-square=127 \
  tweak-portfolio-grid-basic-text-alignment-left=143 tweak-portfolio-grid-basic-width-full=129 \
  tweak-portfolio-grid-overlay-height-large=109 \
  tweak-portfolio-grid-overlay-image-aspect-ratio-square=109 \
  tweak-portfolio-grid-overlay-show-text-after-hover=143 \
  tweak-portfolio-grid-overlay-text-placement-center=147 \
  tweak-portfolio-grid-overlay-width-full=147 \
  tweak-portfolio-hover-follow-animation-duration-fast=129 \
  tweak-portfolio-hover-follow-animation-type-fade=147 \
  tweak-portfolio-hover-follow-delimiter-bullet=129 \
  tweak-portfolio-hover-follow-layout-inline=147 \
  tweak-portfolio-hover-static-animation-duration-fast=129 \
  tweak-portfolio-hover-static-animation-type-fade=129 \
  tweak-portfolio-hover-static-delimiter-hyphen=129 tweak-portfolio-hover-static-front=129 \
  tweak-portfolio-hover-static-layout-inline=129 \
  tweak-portfolio-index-background-animation-duration-medium=147 \
  tweak-portfolio-index-background-animation-type-fade=147 \
  tweak-portfolio-index-background-delimiter-none=147 \
  tweak-portfolio-index-background-height-large=147 \
  tweak-portfolio-index-background-horizontal-alignment-center=147 \
  tweak-portfolio-index-background-link-format-stacked=140 \
  tweak-portfolio-index-background-vertical-alignment-middle=147 \
  tweak-portfolio-index-background-width-full=129 tweak-product-badge-inset-floating=106 \
  tweak-product-item-details-alignment-left=106 \
  tweak-product-item-details-show-add-to-cart-button=106 \
  tweak-product-item-details-show-excerpt=106 tweak-product-item-details-show-price=106 \
  tweak-product-item-details-show-title=106 tweak-product-item-details-show-variants=106 \
  tweak-product-item-lightbox-enabled=106 tweak-product-item-nav-breadcrumb-alignment-left=106 \
  tweak-product-list-filter-display-top=106 tweak-product-list-mobile-meta-position-under=106 \
  tweak-product-list-show-title=106 tweak-product-quick-view-button-position-bottom=156 \
  tweak-product-quick-view-button-style-floating=161 \
  tweak-product-quick-view-lightbox-controls-weight-light=161 \
  tweak-product-quick-view-lightbox-excerpt-display-truncate=157 \
  tweak-product-quick-view-lightbox-show-arrows=161 \
  tweak-product-quick-view-lightbox-show-close-button=161 tweak-share-buttons-icons-show=106 \
  tweak-v-related-products-details-alignment-center=92 \
  tweak-v-related-products-image-aspect-ratio-square=92 tweet=-78 twelve=21 twfxr=134 twig=22 \
  twitter=-124 twitter-tweet=-37 two=25 two-column=92 two-columns=54 tx=-40 txt=-68 type=117 \
  type-page=187 type-post=221 type-tdb-templates=123 types=142 typo=55 typography=85 tz=-118 \
  uc=-151 ue=28 uei=-92 uj=-57 uk-container=109 uk-grid=91 ul=-26 ultimate=20 umq=-114 un=19 \
  unauth=-144 unboxed=81 uncategorized=135 und=98 undefined=-33 under=59 underline=-90 \
  understand=164 understanding=166 unified=-64 unit=-65 united=-55 universal=-69 unknown=78 \
  unloaded=-185 unstick=61 unstyled=-245 uo=-80 up=-46 update=-51 updated=-143 updates=-54 \
  upload=-36 upper=-174 uppercase=-234 uq=-88 ur=31 ur-t-wh=135 url=-231 us=-66 usa=-19 \
  usa-accordion=-120 usa-accordion-content=-75 usa-banner=-135 usa-banner-content=-135 \
  usa-banner-guidance=-125 usa-banner-header=-125 usa-banner-header-action=-125 \
  usa-banner-header-text=-115 usa-banner-inner=-125 usa-footer=-102 usa-header=-126 \
  usa-header-extended=-84 usa-media-block-body=-135 usa-megamenu=-102 usa-nav=-125 \
  usa-nav-inner=-115 usa-nav-primary=-125 usa-nav-primary-item=-125 usa-nav-submenu=-125 \
  usa-nav-submenu-item=-125 usa-nav-submenu-list=-102 usa-search=-125 usa-search-small=-125 \
  usa-section=53 usd=137 use=113 used=115 user=-86 username=-152 users=-42 using=178 ut=-43 \
  util=-42 utilities=-28 utility=-264 utility-bar=-115 utility-nav=-152 utils=-102 uu=-74 uw=20 \
  uwdm=104 uwraif=-39 ux=-70 uz=-61 va=-87 validate=-210 validation=-273 validation-below=-214 \
  validation-message=-115 valign=-81 values=25 van=-105 var=15 variable=101 variant=21 \
  variants=83 vb=-20 vc=92 vc-col-sm=158 vc-column=128 vc-column-container=160 \
  vc-column-inner=115 vc-custom=146 vc-inner=26 vc-responsive=129 vc-row=163 vc-row-fluid=116 \
  vcard=-209 vcfrm=-115 vd=-131 vd-a-qz=-102 vdqi=-52 ve=47 vegan=103 vendor=17 ver=121 \
  verify=-115 vert=-70 vertical=-79 vertical-alignment-middle=169 vertically=-58 very=-28 vf=-61 \
  vg=-52 vh=-64 vi=-36 viafoura=-115 viafoura-comments=-115 video=-28 video-container=-115 \
  videos=-75 view=54 view-all=-115 view-article=97 view-content=-47 view-display-id-block=-185 \
  view-item=161 view-mode-full=177 viewer=136 viewport=-16 viewport-monitor-anchor=-125 \
  views=-79 views-element-container=-187 views-exposed-form=-125 views-field=-54 \
  views-field-title=-102 views-row=-50 views-row-first=51 views-row-odd=51 virtual=74 \
  visibility=-145 visible=-103 visible-sm=-115 visible-xs=-69 vision=89 visual=46 visually=-222 \
  visually-hidden=-301 vj=-68 vk=-22 vl=-54 vlmby=-102 vme=38 vnd=-115 vo=26 vocabulary=-25 \
  von=36 vote=-74 vq=-107 vqdd=161 vqdd-in=161 vr=-92 vs=103 vt=53 vu=17 vup=-115 vuuwq=-102 \
  vv=-107 vw=-69 vx=-52 vy=-62 vyd=52 vz=-85 vzhzt=-102 vztd=56 w-auto=-107 w-btynn=-102 \
  w-condition-invisible=-196 w-dropdown=-230 w-dropdown-list=-230 w-dropdown-toggle=-226 \
  w-dyn-empty=-125 w-dyn-item=-184 w-dyn-items=-184 w-dyn-list=-188 w-fit=-152 w-form=-214 \
  w-form-done=-210 w-form-fail=-210 w-full=24 w-layout-grid=-23 w-list-unstyled=-135 w-max=-115 \
  w-nav=-240 w-nav-menu=-233 w-px=-196 w-richtext=264 w-richtext-align-fullwidth=23 w-screen=-59 \
  wa=-27 wall=-27 want=25 war=-26 warning=-91 was=74 watch=-70 watch-next=-102 water=16 way=15 \
  ways=88 wb=-62 wc=-105 wc-email-wrapper=-125 wc-field-textarea=-125 wc-name-wrapper=-125 \
  wc-website-wrapper=-115 wcm=19 wcolm=-102 wd=-65 wdwl=-102 we=43 wealth=-28 weather=-129 \
  web=80 webform=-102 webinars=-115 webkit=-53 website=21 website-component-block=119 \
  websites=23 wedding=83 week=-37 weekend=-28 weight=34 welcome=-78 well=86 wellness=46 welt=28 \
  werbung=52 wf=-76 wg=29 wh=35 what=188 whats=78 whatsapp=-218 when=114 where=68 which=86 \
  white-bg=43 white-menu=110 whitespace=-44 whitespace-normal=116 whitespace-nowrap=-206 who=28 \
  whole=32 whr=-115 why=119 wi=-26 wide=20 wide-adrail=82 wider=-95 widescreen=35 widget=-94 \
  widget-archive=-179 widget-area=-240 widget-block=-258 widget-blog-subscription=-102 \
  widget-categories=-203 widget-container=-95 widget-content=-95 widget-custom-html=-195 \
  widget-flyercity=-102 widget-header=-115 widget-list=-144 widget-media-image=-152 \
  widget-nav-menu=-292 widget-newsletter=-102 widget-recent-comments=-124 \
  widget-recent-entries=-127 widget-search=-260 widget-span=26 widget-tag-cloud=-125 \
  widget-text=-217 widget-title=-322 widget-title-heading=-102 widget-title-list-widget=-102 \
  widget-top-posts=-125 widget-type-cell=33 widget-type-rich-text=-28 widget-wrap=-193 \
  widgets=-40 widgettitle=-260 width=41 width-full=-130 wie=103 will=107 window=-47 windows=113 \
  wirtschaft=65 with=27 with-sidebar=121 within=-102 wixui=59 wixui-footer=-102 \
  wixui-header=-102 wixui-section=133 wj=-102 wk=-72 wl=23 wlrmh=-115 wm=-72 wn=-35 wo=-118 \
  women=74 woo=98 woocommerce=126 woocommerce-no-js=145 wordpress=34 words=73 work=88 \
  workflow=70 workout=160 workouts=101 works=160 world=56 worth=71 wow=-29 wp=103 \
  wp-block-button=-179 wp-block-buttons=-230 wp-block-buttons-is-layout-flex=-218 \
  wp-block-column=65 wp-block-column-is-layout-flow=29 wp-block-columns=65 \
  wp-block-columns-is-layout-flex=48 wp-block-comments=-125 wp-block-comments-query-loop=-102 \
  wp-block-embed=-144 wp-block-embed-wrapper=-135 wp-block-group=44 \
  wp-block-group-inner-container=21 wp-block-group-is-layout-constrained=67 \
  wp-block-group-is-layout-flex=-86 wp-block-heading=214 wp-block-image=-79 \
  wp-block-jetpack-subscriptions=-135 wp-block-jetpack-subscriptions-container=-135 \
  wp-block-jetpack-subscriptions-form-elements=-125 \
  wp-block-jetpack-subscriptions-supports-newline=-135 wp-block-kadence-advancedheading=-23 \
  wp-block-kadence-column=-41 wp-block-kadence-rowlayout=-40 wp-block-latest-posts=-115 \
  wp-block-latest-posts-list=-115 wp-block-list=273 wp-block-navigation=-179 \
  wp-block-navigation-container=-179 wp-block-navigation-is-layout-flex=-179 \
  wp-block-navigation-item=-179 wp-block-navigation-link=-173 \
  wp-block-navigation-responsive-close=-152 wp-block-navigation-responsive-container=-152 \
  wp-block-navigation-responsive-container-content=-152 \
  wp-block-navigation-responsive-dialog=-152 wp-block-navigation-submenu=-102 \
  wp-block-navigation-submenu-container=-115 wp-block-paragraph=125 wp-block-post=-90 \
  wp-block-post-author=-115 wp-block-post-author-byline=-115 wp-block-post-author-content=-115 \
  wp-block-post-author-name=-152 wp-block-post-comments-form=-115 wp-block-post-content=228 \
  wp-block-post-content-is-layout-constrained=210 wp-block-post-content-is-layout-flow=136 \
  wp-block-post-date=-167 wp-block-post-navigation-link=-102 wp-block-post-template=-90 \
  wp-block-post-template-is-layout-flow=-36 wp-block-post-template-is-layout-grid=-102 \
  wp-block-post-terms=-112 wp-block-post-title=-117 wp-block-query=-91 \
  wp-block-query-is-layout-flow=-83 wp-block-quote=228 wp-block-quote-is-layout-flow=230 \
  wp-block-search=-196 wp-block-search-button-outside=-152 wp-block-search-icon-button=-144 \
  wp-block-search-text-button=-115 wp-block-site-title=-102 wp-block-social-link=-210 \
  wp-block-social-links=-210 wp-block-social-links-is-layout-flex=-210 wp-block-table=192 \
  wp-block-template-part=-142 wp-block-yoast-faq-block=164 wp-caption=-144 wp-caption-text=-145 \
  wp-child-theme-divi-child=73 wp-child-theme-hello-theme-child-master=69 \
  wp-container-core-buttons-is-layout-d-d=-144 wp-container-core-columns-is-layout-d-d=46 \
  wp-container-core-columns-is-layout-f=-80 wp-custom-logo=130 wp-element-caption=-62 \
  wp-embed-responsive=124 wp-embedded-content=-102 wp-post=58 wp-schema-pro=110 wp-singular=117 \
  wp-site-blocks=119 wp-social-link=-210 wp-social-link-facebook=-179 \
  wp-social-link-instagram=-201 wp-social-link-linkedin=-102 wp-social-link-pinterest=-125 \
  wp-social-link-tiktok=-102 wp-social-link-twitter=-135 wp-social-link-youtube=-152 \
  wp-theme-astra=79 wp-theme-divi=111 wp-theme-generatepress=87 wp-theme-genesis=61 \
  wp-theme-hello-elementor=92 wp-theme-kadence=94 wpb=136 wpb-column=162 wpb-content-element=189 \
  wpb-js-composer=129 wpb-row=148 wpb-text-column=147 wpb-wrapper=158 wpcf=-135 wpcf-f-o=-102 \
  wpcf-form=-135 wpd=-152 wpd-comm-form=-125 wpd-comment-info-bar=-125 wpd-comments-open=-125 \
  wpd-current-view=-125 wpd-default=-144 wpd-editor-wraper=-102 \
  wpd-editor-wraper-wpdiscuzuniqueid=-102 wpd-field-comment=-125 wpd-filter=-115 \
  wpd-filter-view-all=-125 wpd-form=-125 wpd-form-col-left=-115 wpd-form-foot=-125 \
  wpd-form-head=-115 wpd-form-row=-135 wpd-form-wrap=-125 wpd-form-wrapper=-125 \
  wpd-has-icon=-115 wpd-layout=-135 wpd-main-comm-form=-125 wpd-main-form-wrapper=-125 \
  wpd-sbs-toggle=-115 wpd-secondary-form-wrapper=-125 \
  wpd-secondary-form-wrapper-wpdiscuzuniqueid=-125 wpd-thread-filter=-115 wpd-thread-head=-135 \
  wpd-thread-info=-135 wpd-thread-wrapper=-135 wpd-threads=-135 wpd-user-content-info=-102 \
  wpd-user-content-info-anchor=-102 wpdcom=-135 wpdf=-115 wpdf-sorting=-115 wpdiscuz=-144 \
  wpdiscuz-hidden=-115 wpdiscuz-hidden-secondary-form=-135 wpdiscuz-item=-135 \
  wpdiscuz-sort-buttons=-115 wpdiscuz-subscribe-bar=-115 wpdiscuz-subscribe-form=-115 \
  wpdiscuz-subscribe-form-intro=-115 wpdiscuz-textarea-wrap=-125 wpdiscuz-unauth=-144 \
  wpdiscuzuniqueid=-135 wpfooter=-258 wpheader=-215 wpml=-144 wpml-ls=-125 \
  wpml-ls-current-language=-135 wpml-ls-first-item=-135 wpml-ls-item=-135 wpml-ls-item-en=-135 \
  wpml-ls-last-item=-135 wpp=-92 wpp-list=-115 wprm=90 wprm-block-text-normal=162 \
  wprm-recipe=145 wprm-recipe-container=144 wprm-recipe-summary=164 wpside=-210 wq=-93 wr=-50 \
  wrap=44 wrap-all=65 wraper=-74 wrapped=66 wrapper=67 wrapper-container=69 wrapper-content=135 \
  wrapper-divisions=149 wrapper-footer=-144 wrapper-inner=154 wrapper-outer=141 writer=-22 \
  ws=-71 wt=-30 wt-cli-cookie-description=-160 wt-cli-element=-167 \
  wt-cli-necessary-checkbox=-167 wt-cli-privacy-overview-actions=-167 wv=-59 ww=-32 wx=-38 \
  wxlvs=-115 wy=-20 wysiwyg=179 wz=-88 wzf=-115 x-container=137 x-full-width-layout-active=102 \
  x-integrity=102 x-integrity-light=102 x-zvb-s=135 xa=29 xb=-49 xc=-23 xd=-63 xe=-45 xense=48 \
  xf=24 xg=-44 xh=-34 xhec=-102 xi=-125 xj=-28 xjk=-115 xk=-113 xl=32 xl-block=-142 \
  xl-col-span=-30 xl-flex=-57 xl-gap-x=-65 xl-grid-cols=-139 xl-hidden=-179 xl-mt=-76 xl-pt=-67 \
  xl-px=-19 xl-py=-68 xl-w=42 xlarge=-28 xo=-48 xp=-54 xq=-19 xr=-125 xsj=-125 xsmall=-125 \
  xt=-102 xu=-54 xv=-116 xw=-112 xx=24 xxb=-102 xxl=-137 xxs=-15 xxsmall=-100 xy=-18 xyy=-115 \
  xz=-97 ya=30 yarpp=-144 yarpp-related=-144 yarpp-related-website=-102 yb=31 ybuk=-102 yc=-54 \
  yd=-60 ye=-60 years=28 yellow=-49 yes=-55 yf=-26 yg=-63 yi=62 yj=-70 yk=-71 yl=-65 yms=-42 \
  yn=-27 yo=-38 yoast=34 yoast-breadcrumbs=-115 yoga=59 york=124 you=78 your=92 yourself=134 \
  youtube=-162 yp=-48 yq=-53 yr=-124 ys=-36 ysg=-102 yt=-54 yu=34 yui=138 yv=-102 yw=-157 yx=-56 \
  yy=-135 yz=53 z-hlebv=-102 z-index=-102 z-qneb=-115 za=-26 zb=-83 zc=-152 zd=-81 ze=-102 \
  zero=34 zet=-115 zf=-66 zg=-54 zh=-86 zi=-158 zip=-54 zj=-83 zk=-60 zl=43 zl-a-n=137 zlgh=-102 \
  zm=-152 zn=-183 zn-rzp=-102 zo=-81 zone=57 zoom=38 zp-iqu=137 zp-s-j=-102 zq=48 zqgy=-102 \
  zr=-106 zrif=152 zs=-81 zt=-52 zu=-60 zur=-65 zv=-30 zvb=135 zw=-33 zx=-85 zxfk=-115 zxq=-135 \
  zy=-39 zz=-99
  """
