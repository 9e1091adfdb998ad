// Learned: written by Tests/Training, not by hand.

/// Words in the classes of a page's elements, and in hundredths how much each speaks for an article.
let pageClassTable = """
  <#document>=1 <a>=6 <address>=12 <article>=26 <aside>=2 <blockquote>=-2 <body>=1 <button>=1 \
  <caption>=-4 <center>=-15 <dd>=-9 <details>=-10 <div>=1 <dl>=-9 <dt>=-15 <fieldset>=-6 \
  <figcaption>=33 <figure>=31 <footer>=-3 <form>=3 <h1>=7 <h2>=13 <h3>=4 <h4>=-4 <h5>=2 <h6>=9 \
  <header>=-8 <hgroup>=1 <html>=1 <i>=-5 <label>=-6 <legend>=-9 <li>=14 <main>=3 <menu>=-1 \
  <nav>=-13 <noscript>=7 <ol>=-2 <p>=14 <pre>=-19 <search>=-2 <section>=-2 <span>=-6 \
  <summary>=-7 <tbody>=6 <td>=-8 <tfoot>=2 <th>=-3 <thead>=5 <tr>=1 <ul>=13 a-a=2 a-a-kit=2 \
  a-y-new-window-message=-1 a-y-refresh-page-message=1 aa=-3 aaa=1 aab=-1 aad=2 aaf=1 aawp=1 \
  aawp-custom=1 ab=-7 aba=1 abc=1 abd=1 abe=1 abf=-4 abo=3 about=-3 about-us=1 above=-9 abs=2 \
  absolute=5 abstract=4 ac=-3 aca=-5 academic=-1 academics=-1 acb=2 accent=-7 accept=2 \
  acceptance=1 accepted=-3 accepted-answer=-3 access=2 accessibility=4 accessible=-3 \
  accessories=-7 accordian=-2 accordion=-14 accordion-body=-6 accordion-collapse=-6 \
  accordion-content=-6 accordion-header=-4 accordion-item=-13 accordion-title=-2 accordions=-3 \
  account=-9 account-menu=1 accreditation=-1 acd=-2 ace=-5 acf=-1 across=2 act=1 action=-2 \
  action-bar=-2 action-bar-set=-2 action-bar-set-external=-2 actionbar=1 actions=-12 active=-5 \
  active-branch=2 active-footer-widgets=1 active-link=-1 activity=-1 ad=-1 ad-label=2 \
  ad-wrapper=2 adb=-3 add=-14 add-to-cart=-1 adding=-2 additional=7 addon=-1 address=3 \
  addresses=-1 addthis=-1 addthis-toolbox=-1 ade=1 adf=-2 adjacent=1 admin=1 \
  admin-hidden-markup=2 administration=-1 admissions=2 admonition=-9 admonition-title=-8 \
  adoption=1 ads=2 adthrive=1 adv=1 advanced=-11 advert=2 advertise=-1 advertisement=2 \
  advertising=-1 advertisment=1 advice=1 ae=-2 aea=1 aeb=-4 aed=-6 aee=-3 aef=-1 aem=-2 \
  aem-grid=-1 aem-grid-column=-1 aem-grid-column-default=-1 aem-grid-default=-1 af=-5 afb=-2 \
  afc=-2 afd=-1 afe=-3 affiliate=3 affiliate-disclaimer=1 africa=-1 after=9 after-content=3 ag=1 \
  again=-3 agb=1 age=2 agency=2 agenda=2 agent=1 aggregate=3 aggregate-rating=3 agreement=5 ah=1 \
  ahead=1 ai=-5 ai-center=-2 ai-start=-2 air=-3 aj=-1 ajax=8 ak=-2 akismet=1 \
  akismet-comment-form-privacy-notice=1 aktiv=1 aktuell=2 aktuelle=1 aktuelles=1 al=1 album=4 \
  alert=1 alert-danger=-1 alert-info=-5 alert-message=2 alert-success=2 alert-warning=-6 \
  alerts=2 align=-7 align-center=-10 align-content-center=3 align-items-md-center=1 \
  align-items-stretch=-2 align-left=3 align-middle=-1 align-right=2 align-self-center=2 \
  aligncenter=-2 aligned=2 alignfull=1 alignleft=2 alignment=2 alignnone=1 alignright=1 \
  alignwide=1 all=-8 allgemein=1 allow=-2 allowed=-2 alpha=-1 also=-2 alt=-11 alternate=1 \
  alternative=1 always=-2 am=-2 american=1 amount=-2 amp=3 an=1 analysis=2 analytics=-3 \
  ancestor=-7 anchor=3 ancillary=2 and=-22 android=1 angle=-5 animate=-7 animate-slide-in=1 \
  animated=-4 animated-fast=-2 animation=-4 anmeldung=1 announcement-bar=1 \
  announcement-bar-message=3 announcement-bar-section=1 annual=2 anon=-9 anonymous=2 another=-1 \
  ans=2 answer=-4 answered=-1 answers=1 anti=5 antialiased=9 any=-3 anywhere=-4 ao=2 ap=3 \
  apart=-2 app=-6 app-desktop=1 app-footer=-1 appear=2 appearance=-3 apple=-1 application=-2 \
  applications=-3 apply=-3 approach=1 apps=4 aq=-1 ar=-1 arabic=-2 arc=1 architecture=-2 \
  archiv=1 archive=-3 archive-list=1 archivedate=1 archives=3 are=8 \
  are-vertically-aligned-center=-1 area=7 aria=-1 around=-2 arrow=-5 arrows=4 art=-4 article=55 \
  article-author=3 article-authors=1 article-block=1 article-body=15 article-body-content=1 \
  article-byline=1 article-card=3 article-comments=1 article-container=6 article-content=16 \
  article-date=1 article-detail=2 article-details=2 article-head=1 article-header=6 \
  article-header-content=-2 article-header-title=1 article-heading=2 article-headline=-1 \
  article-hero=1 article-html=1 article-image=1 article-index=-1 article-info=2 article-inner=1 \
  article-item=2 article-layout=1 article-list=2 article-main=2 article-meta=5 article-page=5 \
  article-preheading=1 article-section=2 article-share=2 article-sidebar=1 article-subtitle=1 \
  article-tags=2 article-teaser=1 article-template=2 article-text=-1 article-title=6 \
  article-top=1 article-view=1 article-wrap=-1 article-wrapper=3 articles=18 articletype=1 \
  artificial=-1 artikel=3 arts=1 as=-13 asia=-1 aside=8 ask=-6 asked=2 aspect=-1 \
  aspect-ratio-auto=-3 assessment=1 asset=-3 assistant=-2 assistive=-1 assistive-text=1 \
  associated=-1 ast-builder-layout-element=1 ast-builder-menu=1 ast-builder-menu-mobile=1 \
  ast-builder-menu-mobile-focus-item=1 ast-builder-menu-toggle-icon=1 ast-desktop-header=1 \
  ast-hf-mobile-menu=1 ast-hfb-header=1 ast-inherit-site-logo-sticky=-1 \
  ast-mobile-site-navigation=1 ast-normal-title-enabled=1 ast-primary-sticky-enabled=-1 \
  astra-addon=-1 astra-menu-animation-fade=1 astro=-3 at=1 atc=-2 atf=-3 atlas=1 attachment=2 \
  attachments=-2 attention=-1 attribute=-1 attributes=-7 attribution=3 au=-1 audience=-4 \
  audio=-1 audio-player=1 aufmacher=1 aural=3 aus=2 austria=2 authentication=-6 author=32 \
  author-bio=6 author-bio-content=1 author-block=1 author-box=1 author-box-content=1 \
  author-card=1 author-container=1 author-description=1 author-details=1 author-info=4 \
  author-link=1 author-meta=1 author-name=7 author-profile=1 author-role=1 author-section=1 \
  author-title=2 author-wrap=-1 author-wrapper=1 authorbox=1 authorization=-4 authorname=1 \
  authors=10 auto=-15 autocomplete=1 automatic=-1 automation=-2 autoplay=2 autor=3 av=1 \
  avada-html-header-position-top=-1 avada-html-layout-wide=-1 available=-1 avatar=1 avatars=-1 \
  average=-2 avoid=1 aw=1 award=-3 awards=-8 awareness=-1 aws=-3 ax=3 ay=-2 az=1 ba=-9 baa=1 \
  bab=-3 back=3 back-to-top=-2 backdrop=-1 background=-2 background-white=-2 backlink=-1 badge=3 \
  badges=-3 bae=1 baf=-4 bags=-3 bak=2 balance=1 ban=-1 banner=-3 banner-content=-4 banners=-2 \
  bar=-4 bar-md=-5 bars=-3 base=2 based=3 baseline=-4 bash=-1 basic=-2 basicpage=-3 basics=1 \
  basis=-5 basis-full=-2 basket=2 bath=-1 battery=1 bayern=2 bb=-4 bb-code-block=-2 \
  bb-code-block-content=1 bb-code-block-expand-content=1 bb-code-block-expand-link=2 \
  bb-code-block-expandable=1 bb-code-block-quote=1 bb-code-block-title=1 bba=-1 bbb=-2 bbc=-2 \
  bbd=1 bbe=1 bbf=3 bc=-1 bc-black=-2 bca=-1 bcb=1 bcc=-1 bcd=1 bce=1 bcf=1 bd=-4 bda=-1 bdb=-4 \
  bdc=3 bdd=2 bde=3 bdf=-2 bea=-1 beb=-1 bec=-2 become=-1 bed=-1 bee=-2 beef=-3 bef=-1 \
  bef-exposed-form=1 before=10 before-absolute=1 before-content=-3 before-h=-3 before-left=1 \
  begin=2 beginner=1 behavior=1 bei=1 beige=3 beitrag=1 bell=-2 below=6 benefit=-1 benefits=3 \
  berlin=2 best=4 better=-1 between=-4 beyond=1 bf=8 bfb=-1 bfe=-2 bff=-2 bg=-13 bg-black=5 \
  bg-blue=-1 bg-center=-1 bg-color=-1 bg-color-white=-4 bg-cover=-3 bg-dark=-1 \
  bg-gradient-to-r=1 bg-gray=2 bg-inverse=-1 bg-light=-7 bg-neutral=-2 bg-no-repeat=-1 \
  bg-primary=-2 bg-purple=-5 bg-red=2 bg-transparent=-4 bg-white=4 bh=-4 bhf=2 bi=3 big=5 bike=2 \
  bild=3 bill=1 billboard=-2 bin=1 bio=9 biography=1 bit=-2 bj=1 bk=1 bl=6 black=11 blank=1 \
  bleed=-5 blend=1 blk=-3 bloc=1 block=10 block-block=2 block-block-content=-4 \
  block-breadcrumbs=1 block-container=-2 block-content=4 block-core=-1 block-footer=-3 \
  block-header=2 block-heading=-2 block-inner=-2 block-language=2 \
  block-language-blocklanguage-interface=2 block-main=1 block-mainnavigation=-1 \
  block-mainnavigation-menu=-2 block-menu=3 block-menu-block=-2 block-message-important=1 \
  block-message-none=-2 block-minor-header=2 block-newsletter=-1 block-outer=-4 \
  block-outer-after=-4 block-outer-main=-2 block-outer-opposite=-2 block-page-title-block=-2 \
  block-row=2 block-row-separated=1 block-search=-5 block-system-breadcrumb-block=-2 \
  block-system-main=2 block-system-main-block=1 block-text=-1 block-title=2 block-views=1 \
  blockchain=-1 blocklanguage=2 blockmain=1 blockquote=1 blocks=4 blog=28 blog-archive=2 \
  blog-archive-archive-list=1 blog-author=1 blog-basic-grid-item-wrapper=2 blog-container=-1 \
  blog-content=2 blog-item=1 blog-item-author-date-wrapper=2 blog-item-author-profile-wrapper=2 \
  blog-item-content=3 blog-item-content-wrapper=3 blog-item-inner-wrapper=2 \
  blog-item-meta-wrapper=2 blog-item-title=6 blog-item-top-wrapper=2 blog-item-wrapper=2 \
  blog-list=-1 blog-meta=4 blog-meta-item=3 blog-meta-item-author=2 blog-meta-item-categories=2 \
  blog-meta-item-tags=1 blog-pager=2 blog-post=9 blog-post-body=2 blog-post-content=3 \
  blog-posts=3 blog-rich-text=1 blog-sidebar=2 blog-title=3 blogpost=1 blogroll=1 blogs=3 \
  bloom=-1 blue=-9 blueprint=2 bluesky=1 blurb=-2 bm=3 bn=-2 bo=-1 board=-5 boc=-1 body=-3 \
  body-bg=2 body-container=2 body-content=2 body-copy=-1 body-image=1 body-text=2 bodytext=4 \
  bold=5 book=-9 booking=3 bookmark=-3 bookmarks=2 books=-4 boolean=-2 boost=-1 bootstrap=2 \
  border=6 border-b=1 border-b-px=2 border-blue=2 border-bottom=1 border-gray=-3 border-l=3 \
  border-neutral=-1 border-none=1 border-primary=2 border-r=-1 border-right=-2 border-solid=1 \
  border-t=5 border-top=-2 border-transparent=-1 border-white=2 border-y=2 bordered=4 borders=1 \
  borlabs=1 borlabs-cookie=1 bot=-1 both=1 bottom=-1 bottom-bar=2 bottom-link=1 bottom-nav=1 \
  bottom-px=1 bottom-section=1 bottombar=-1 bound=-2 box=18 box-body=4 box-border=-2 \
  box-content=5 box-header=1 box-shadow=2 box-title=3 box-wrapper=1 boxed=4 boxes=-2 bp=-3 \
  bp-desktop-lgplus=-1 bp-desktop-plus=-1 bp-mobile-lgplus=-1 bp-mobile-mdplus=-1 \
  bp-tablet-plus=-1 bq=-6 br=-4 branch=2 brand=-4 branding=-1 brands=-4 bread=-2 breadcrumb=1 \
  breadcrumb-container=4 breadcrumb-item=-5 breadcrumb-list=1 breadcrumb-list-item=-1 \
  breadcrumb-nav=2 breadcrumb-navigation=2 breadcrumb-trail=1 breadcrumb-wrap=1 \
  breadcrumb-wrapper=6 breadcrumbs=-9 breadcrumbs-container=-5 breadcrumbs-item=-3 \
  breadcrumbs-list=-1 breadcrumbs-nav=2 break=-1 break-words=-2 breakdown=-3 breaker=3 \
  breaker-ad=1 breaking=2 brief=-1 british=1 brlbs=1 brlbs-content-blocker=1 broadcast=1 \
  browse=-7 browser=-5 bs=-3 bt=-1 btf=-1 btm=2 btn=-9 btn-group=1 btn-sm=-1 btn-wrapper=-3 \
  btns=3 bu=-4 bubble=-3 bubbles=-3 bucket=-1 budget=-1 build=-2 building=-2 built=2 bullet=1 \
  bullets=-8 bundle=-4 bundles=-1 burger=2 business=14 businesses=2 button=-6 button-block=-5 \
  button-container=1 button-corner-style-square=-2 button-group=-4 button-style-solid=-2 \
  button-text=1 button-wrap=-1 button-wrapper=-2 buttons=-6 buy=-2 buyer=-1 buying=1 buzz=1 bv=2 \
  bw=4 bx=-3 by=-11 byline=9 byline-wrapper=2 bylines=2 bypostauthor=1 byuser=2 bz=-1 \
  c-article-header=1 c-author-pane=-1 c-author-pane-author=-1 c-author-pane-info=-1 \
  c-breadcrumb=3 c-breadcrumb-item=1 c-breadcrumb-list=1 c-card=1 c-footer=3 \
  c-footer-copyright=1 c-header=4 c-post-content-wrap=-1 c-search-filter=-1 \
  c-search-filter-menu=-1 c-topic=-2 c-topic-post-area=-1 ca=-4 ca-history=-1 ca-talk=-1 \
  ca-viewsource=-2 caa=-2 cac=-3 cache=-2 cad=1 cae=-2 cafe=-2 cake=2 calc=-3 calculator=2 \
  calendar=1 calendar-wrap=1 california=1 call=-3 callout=8 calories=1 camping=-1 campus=-2 \
  can=6 canada=-2 cancel=5 cancel-comment-reply=1 cancel-comment-reply-link=5 cancer=-1 \
  canvas=-1 cap=2 capabilities=-1 capitalize=6 caps=3 captcha=4 caption=15 caption-large=-2 \
  captioned=1 capture=2 car=4 carbon=-2 card=-7 card-body=-6 card-container=2 card-content=-4 \
  card-footer=-4 card-header=-2 card-information=1 card-inner=1 card-list=-1 card-media=1 \
  card-text=-10 card-title=-9 card-wrapper=1 cards=-19 care=1 career=-5 careers=3 caret=-1 \
  carousel=-16 carousel-inner=1 carousel-item=-4 carousel-items=1 cart=-14 cart-contents=-2 \
  cart-drawer-footer=1 cart-drawer-form=1 case=-4 cases=-6 cash=-3 cat=-1 cat-item=5 \
  categories=-6 category=-7 category-allgemein=1 category-blog=-1 category-header=-2 \
  category-item=-2 category-news=-1 category-uncategorized=-2 catlinks=-1 cats=1 cb=9 cba=-1 \
  cbc=1 cbd=1 cbe=-1 cbf=3 cc=6 cc-bottom=1 ccac=-1 ccb=2 ccc=2 ccd=1 cce=-2 ccf=4 ccl=-3 \
  ccpa=-3 cd=-1 cda=2 cdb=-4 cdcc=-1 cdd=-3 cde=-3 ce=6 ce-above=1 ce-bodytext=1 ce-center=1 \
  ce-textpic=1 cea=1 ceb=-1 cec=-2 ced=2 cef=-1 cell=9 center-block=-1 centered=-9 central=3 \
  centre=1 certificate=2 cf=-7 cfb=2 cfc=-1 cfd=-4 cff=1 cg=-1 ch=-3 chain=-2 challenges=4 \
  change=-4 changes=1 channel=2 channels=2 chapo=2 chapter=-6 chapters=-1 charcoal=1 chart=-2 \
  charts=-1 chat=-9 check=-4 checkbox=-2 checked=1 checker=-1 checklist=2 checkmark=-1 \
  checkout=-5 chevron=-5 child=7 children=3 chip=-4 chips=-3 chkbox=-2 choice=-5 choices=-3 \
  choose=1 choosing=3 chris=-1 chrome=2 ci=-1 circle=-8 citation=4 cite=3 city=1 cj=-1 ck=1 \
  cl=-5 class=7 classes=-2 classic=-8 clean=3 cleaning=1 clear=-9 clear-both=-1 clearfix=17 \
  cli=-3 cli-align-items-stretch=-2 cli-bar-btn-container=-1 cli-bar-container=-1 \
  cli-bar-message=-1 cli-bar-popup=-2 cli-col=-2 cli-container-fluid=-2 cli-fade=-2 cli-modal=-2 \
  cli-modal-body=-2 cli-modal-content=-2 cli-modal-dialog=-2 cli-modal-footer=-2 \
  cli-privacy-content=-2 cli-privacy-content-text=-2 cli-privacy-overview=-2 cli-px=-2 \
  cli-row=-2 cli-settings-popup=-2 cli-style-v=-1 cli-switch=-3 cli-tab-container=-2 \
  cli-tab-content=-2 cli-tab-footer=-2 cli-tab-header=-2 cli-tab-pane=-2 cli-tab-section=-2 \
  cli-tab-section-container=-2 click=-1 click-open=-4 clickable=-5 clicked=-1 clicks=-1 \
  client=-11 clients=3 climate=-1 clip=-2 clipboard=2 cloned=-1 close=2 close-btn=1 closed=-7 \
  clothing=1 cloud=4 clr=-6 cls=1 club=-3 cluster=3 cm=-3 cmp=-8 cmp-breadcrumb=-2 \
  cmp-breadcrumb-item=-2 cmp-breadcrumb-list=-2 cmp-container=-2 cmp-experiencefragment=-1 \
  cmp-text=-5 cmplz=-1 cmplz-body=-1 cmplz-bottom-right=-1 cmplz-buttons=-1 cmplz-categories=-1 \
  cmplz-categories-type-view-preferences=-1 cmplz-category=-1 cmplz-cookiebanner=-1 \
  cmplz-cookiebanner-container=-1 cmplz-description=-1 cmplz-documents=-1 cmplz-functional=-1 \
  cmplz-header=-1 cmplz-header-optin=-1 cmplz-hidden=-1 cmplz-information=-1 cmplz-links=-1 \
  cmplz-marketing=-1 cmplz-message=-1 cmplz-message-optin=-1 cmplz-preferences=-1 \
  cmplz-statistics=-1 cmplz-title=-1 cms=1 cn=1 cn-position-bottom=2 cnt=-2 cntr=-3 co=-9 \
  code=-24 coffee=-2 col=13 col-auto=3 col-content=3 col-left=1 col-lg=9 col-lg-offset=2 \
  col-main=2 col-md=6 col-md-offset=-4 col-md-push=2 col-right=1 col-sm=-3 col-sm-offset=1 \
  col-span=-6 col-span-full=4 col-start=-4 col-xl=1 col-xs=6 collage=-1 collapse=-6 \
  collapse-all=-1 collapse-one=-1 collapse-two=-1 collapsed=1 collapsible-content=-1 \
  collapsing=-1 collection=1 collection-item=-1 collection-layout-default=-1 collection-list=-1 \
  collection-type-blog=1 collection-type-blog-basic-grid=2 collections=-1 college=-1 colophon=1 \
  color=-9 color-background=-1 color-scheme-light=-1 color-white=-2 colored=2 colors=6 colour=1 \
  cols=3 column=-4 column-content=-3 column-left=-2 column-right=-2 column-wrapper=-2 columns=7 \
  com=6 combination=-2 combination-animation-none=-2 combined=-1 combo=-2 combobox=4 \
  comentarios=1 coming=2 comm=2 comma=-2 command=-2 commands=-1 comment=-3 comment-actions=1 \
  comment-author=2 comment-body=3 comment-box=-1 comment-container=1 comment-feed=-2 \
  comment-footer=1 comment-form=6 comment-form-author=1 comment-form-cookies-consent=2 \
  comment-form-email=1 comment-form-url=3 comment-header=1 comment-holder=1 comment-list=1 \
  comment-meta=1 comment-metadata=1 comment-notes=3 comment-reply-title=4 comment-respond=5 \
  comment-section=1 comment-text=-3 comment-wrap=-1 comment-wrapper=-1 commentform=8 \
  commenting=-1 commentlist=1 comments=10 comments-area=3 comments-container=1 comments-form=1 \
  comments-list=-2 comments-section=1 comments-title=2 comments-wrapper=-2 commercial=-6 \
  communication=-1 communities=2 community=-18 comp=-1 compact=-3 company=-4 compare=-4 \
  comparison=2 complementary=5 complete=1 complex=-4 complexity=3 compliance=-1 component=1 \
  component-content=-1 components=1 composer=-1 composite=-4 composition=-3 computing=1 con=3 \
  concealed=-3 conclusion=8 condensed=-3 condition=1 conditions=3 config=-2 configuration=-1 \
  confirm=-2 confirmation=-3 connect=-4 connector=-2 cons=6 consent=7 consider=1 \
  considerations=4 console=-3 constrain=1 constrained=-4 construction=1 consulting=-5 \
  consumer=-1 cont=6 contact=-4 contact-info=-5 contacts=-1 contactus=-3 contain=-1 \
  contain-to-grid=1 contained=-1 container=-3 container-content=-2 container-fluid=6 \
  container-footer=-1 container-full=1 container-inner=-1 container-lg=-1 container-main=1 \
  container-md=1 container-medium=-1 container-wrapper=-2 container-xl=1 containers=-1 \
  contains=1 contenido=1 content=15 content-align-center=1 content-align-default=-1 \
  content-align-left=-2 content-area=4 content-asset=-1 content-bg=-3 content-block=5 \
  content-body=2 content-bottom=-2 content-box=1 content-collection=2 content-column=4 \
  content-container=6 content-encoded=1 content-footer=1 content-grid=3 content-header=3 \
  content-holder=-1 content-info=3 content-item=2 content-left=-1 content-list=4 content-main=3 \
  content-mobile-align-default=-1 content-mobile-valign-default=-1 content-outer=3 \
  content-page=-1 content-row=-1 content-row-figure=-2 content-row-main=-1 \
  content-row-main-close=-1 content-row-minor=-2 content-row-minor-hide-links=-2 \
  content-section=-3 content-sidebar=2 content-sidebar-wrap=2 content-tablet-align-default=-1 \
  content-tablet-valign-default=-1 content-tags=1 content-title=1 content-title-style-normal=-1 \
  content-valign-default=-1 content-valign-middle=1 content-valign-top=-1 \
  content-vertical-padding-show=1 content-well=2 content-width-normal=1 content-wrap=2 \
  content-wrapper=4 contentbox=1 contentc=-3 contentinfo=1 contents=-1 contentwrapper=4 \
  contenu=1 context=6 contextual=3 continue=-1 contract=-3 contrast=5 contribute=2 contributor=4 \
  contributors=3 control=-13 controller=1 controls=-9 conversation=2 conversion=2 cookie=9 \
  cookie-banner=3 cookie-bar=2 cookie-law-info-again=-2 cookie-law-info-bar=-2 cookie-notice=2 \
  cookie-notice-container=4 cookie-notice-hidden=3 cookie-revoke-hidden=3 cookiebanner=-1 \
  cookieconsent=2 cookielawinfo=1 cookielawinfo-row=1 cookielawinfo-row-cat-table=1 \
  cookielawinfo-winter=1 cookies=9 cookies-not-set=3 cooking=-2 copied=-1 copilot=-1 copy=-2 \
  copy-right=-2 copyright=-4 copyright-bar=-2 copyright-container=2 copyright-text=-4 \
  copyrights=2 core=-3 core-front-core-comment=-2 core-front-core-follow-button=-2 \
  core-front-core-lightboxed-images=-2 core-front-core-moderation=-2 \
  core-front-core-quick-search=-1 core-front-core-recommended-comments=-1 corner=-6 corona=2 \
  corp=1 corporate=2 cos=1 cost=-1 costs=2 count=-11 counter=-7 counter-hierarchy=1 counters=-1 \
  countries=1 country=-3 country-selector=3 counts=1 county=-1 coupon=-1 course=-4 courses=-3 \
  cover=3 coverage=1 cp=-5 cpt=1 cq=3 cr=2 crawler=-5 crawler-nav=-5 crawler-post=-5 \
  crawler-post-meta=-5 cream=-3 create=-3 created=2 creation=2 creative=1 creator=-1 credit=10 \
  credits=6 critical=2 crm=1 crop=-1 cropped=-1 crumb=-5 crumbs=-2 cs=-2 csc=4 csc-default=4 \
  css=-10 css-dsojn=1 css-huh-md=1 css-i-i=1 css-j-y=1 css-lqx-q=1 css-sfww-i=1 css-zxq-b=1 \
  ct=-2 cta=-14 cta-content=1 cta-text=1 ctas=-1 ctn=-3 ctools=-1 ctrl=-5 cur=1 currency=-4 \
  current=-14 current-menu-ancestor=-11 current-menu-item=-21 current-menu-parent=-5 \
  current-page-ancestor=-3 current-page-item=-13 current-page-parent=-1 current-post-ancestor=5 \
  current-post-parent=5 current-site=-1 currently=1 cursor=-4 cursor-pointer=-3 curve=-2 \
  custom=-5 custom-background=3 custom-field=-1 custom-html=1 custom-html-widget=1 \
  custom-widget=1 customer=-11 customers=-2 customize=-2 cut=2 cv=1 cx=3 cy=-1 cyan=4 cycle=1 \
  cz=2 d-block=8 d-flex=-3 d-grid=1 d-inline=-2 d-inline-block=-1 d-inline-flex=3 d-lg-block=3 \
  d-lg-flex=3 d-lg-inline-block=-2 d-lg-none=-1 d-md-block=-1 d-md-flex=-2 d-md-inline=3 \
  d-md-inline-block=-1 d-md-none=-2 d-none=4 d-print-none=1 d-sm-block=-2 d-sm-flex=3 \
  d-sm-none=-5 d-xl-block=1 d-xl-flex=1 d-xl-none=-1 da=1 dab=2 dac=-1 dachzeile=1 dad=2 daf=1 \
  danger=2 dark=-18 dark-bg-black=3 dark-bg-gray=-5 dark-border-gray=-4 dark-text-gray=-3 \
  dark-text-white=-2 darken=1 darker=-1 darkest=2 das=2 dash=1 dashboard=-2 dashed=1 data=-4 \
  database=2 date=26 date-header=2 date-published=-2 date-time=1 date-wrapper=1 dateline=2 \
  datenschutz=2 dates=3 datetime=1 datum=2 david=-1 day=-6 days=-2 db=-5 dbb=-3 dbc=-1 dbd=2 \
  dbe=1 dbf=-5 dc=-11 dca=-2 dcc=-1 dcd=-1 dce=5 dcf=1 dd=1 dda=4 ddc=-1 ddd=-1 dde=-3 ddf=1 \
  de=15 de-de=3 dea=-2 deal=-1 deals=-2 deb=3 dec=-2 decimal=5 decision=-1 deck=-2 decor=1 \
  decoration=2 ded=-1 dee=-2 deep=3 deeper=1 def=-1 default=2 define=1 defined=2 definition=4 \
  dek=-1 delay=1 delete=3 delivery=-2 delta=2 demand=2 demo=4 department=-7 departments=-8 \
  deployment=-1 depth=5 der=5 des=2 desc=-12 descr=-4 description=1 description-below=-2 \
  description-tab=-1 design=-1 design-layout-inline=-2 designer=-4 desk=2 desktop=-1 \
  desktop-menu=-3 desktop-nav=-1 desktop-navigation=3 desktop-only=-1 desktop-view=-1 detail=20 \
  detail-content=1 detail-page=1 detailed=-1 details=-16 details-header-menu=1 \
  details-menu-drawer-menu-item=1 deutschland=1 dev=-1 developer=2 developers=-6 development=-4 \
  device=-1 devices=-1 dfb=-2 dff=-1 dfp=1 dh=2 di=2 dialog=-8 dialog-heading=-1 \
  dialog-off-canvas-main-canvas=1 dialog-title=-1 dib=-2 did=1 die=3 diet=-1 diff=-1 different=1 \
  dimensions=-1 dining=-2 dir=-1 direct=-2 direction=3 directions=-3 directory=-2 dis=1 \
  disable=2 disabled=-7 disc=9 disclaimer=5 disclaimers=-3 disclosure=3 discord=1 discount=-3 \
  discounts=-1 discourse=-2 discourse-tags=-2 discover=-2 discovery=-2 discussion=-12 \
  discussions=-2 dislike=-3 dismissible=-1 display=-15 display-flex=-4 display-inline=-2 \
  display-none=-2 displayed=1 disqus=1 div=1 div-block=2 div-comment=1 divi=1 divide=2 \
  divided=-1 divider=11 division=1 divisions=2 diy=4 dj=2 dk=6 dl=1 dm=-2 dn=-2 dnd=2 \
  dnd-column=1 dnd-module=1 dnd-row=1 dnd-section=1 dno=-1 do=4 doc=-25 docked=2 docs=-9 \
  document=-12 document-footer=1 documentation=-3 documents=-2 does=3 dog=1 dom=-4 domain=5 \
  don=-2 donate=3 dont=3 dossier=1 dot=-1 dotdash=-1 dots=-4 dotted=1 double=5 down=-2 \
  download=6 downloads=2 dp=1 dpd=-2 dq=2 dr=2 draft=3 drag=2 draggable=-3 drawer=2 \
  drawer-content=-1 drawer-footer=1 drawer-heading=1 drawer-menu-container=-1 \
  drawer-nav-drop-wrap=-1 drawer-navigation=-1 drawer-navigation-parent-toggle-false=-1 \
  drilldown=1 driver=1 driving=-1 drop=-9 dropdown=-1 dropdown-content=4 dropdown-header=3 \
  dropdown-item=-1 dropdown-list=3 dropdown-menu=-1 dropdown-menu-end=-2 dropdown-menu-right=1 \
  dropdown-submenu=-1 dropdown-wrapper=1 dropdowns=-2 dropup=-1 dropzone=2 ds=-3 ds-col=1 \
  dsojn=1 dt=-1 du=-1 dual=-1 dummy=1 duration=1 dv=-4 dw=-7 dx=1 dy=-6 dyn=3 dz=3 \
  e-animation-fade=2 e-animation-grow=-1 e-child=-1 e-con=-1 e-con-boxed=-1 e-con-full=-1 \
  e-con-inner=-1 e-flex=-1 e-grid-align-center=-2 e-grid-align-left=1 \
  e-grid-align-mobile-center=1 e-grid-align-right=-1 e-loop-item=1 e-parent=-1 e-pointer-none=4 \
  e-pointer-underline=-1 eaa=3 eab=-1 eac=1 ead=-2 eae=3 early=-3 ease=4 east=-1 easy=-1 eb=-8 \
  ebc=-3 ebd=2 ebe=-1 ebf=-4 ec=-1 eca=2 ecc=3 ecf=4 eco=-1 ecommerce=1 ecosystem=-2 ecwj=1 \
  ecwj-nf=1 ed=7 edb=-1 edd=2 ede=-3 edge=-2 edit=-1 editable=6 edition=-1 editions=-1 editor=9 \
  editor-content=2 editorial=6 editors=1 edq=1 education=-5 ee=-3 eea=-1 eeb=-1 eec=-2 eed=-1 \
  eee=-3 eef=-2 ef=5 efa=3 efb=3 efc=-1 efd=-2 efe=2 eff=-4 effect=-4 effective=1 effects=1 eg=1 \
  eh=3 ehf=-1 ehf-footer=-1 eight=-8 ein=1 eio=1 el-comment=-2 el-copyright=-1 \
  el-footer-links=-1 el-mobile-drawer=-1 el-nav-secondary=-1 el-navigation-more=-1 \
  el-post-feed=-2 el-search=-1 el-search-wrapper=-1 el-sign-in-link=-1 el-user-nav=-1 \
  electric=-1 electrical=-1 electronics=-1 element=7 element-invisible=-1 elementor=1 \
  elementor-align-center=-1 elementor-align-justify=1 elementor-align-left=-2 \
  elementor-align-right=-2 elementor-author-box=1 elementor-author-box-align-left=1 \
  elementor-author-box-bio=1 elementor-author-box-name=1 elementor-author-box-text=1 \
  elementor-button-align-stretch=-1 elementor-button-wrapper=-2 elementor-col=1 \
  elementor-column=1 elementor-column-gap-default=2 elementor-column-gap-no=1 \
  elementor-column-wrap=1 elementor-container=2 elementor-default=1 elementor-element=1 \
  elementor-element-a=1 elementor-element-a-a=-4 elementor-element-a-c=-1 \
  elementor-element-a-d=-2 elementor-element-a-e=-2 elementor-element-a-f=-1 \
  elementor-element-aa=1 elementor-element-ab=-1 elementor-element-ac=-1 elementor-element-ad=-3 \
  elementor-element-ae=1 elementor-element-af=1 elementor-element-b-b-d=-3 \
  elementor-element-b-c=-2 elementor-element-b-d=-1 elementor-element-b-f=-3 \
  elementor-element-bb=-2 elementor-element-bd=-1 elementor-element-bf=-1 \
  elementor-element-c-a=1 elementor-element-c-b=-1 elementor-element-c-c=-2 \
  elementor-element-c-d=-1 elementor-element-c-e=-1 elementor-element-cc=-1 \
  elementor-element-cd=-1 elementor-element-ce=-1 elementor-element-cf=-2 elementor-element-d=1 \
  elementor-element-d-a=-4 elementor-element-d-b=-1 elementor-element-d-c=-1 \
  elementor-element-d-e=-1 elementor-element-da=1 elementor-element-db=1 elementor-element-dc=-1 \
  elementor-element-dd=-4 elementor-element-de=-2 elementor-element-df=-1 \
  elementor-element-e-a=1 elementor-element-e-b=-1 elementor-element-e-c=-4 \
  elementor-element-e-d=-1 elementor-element-e-e=2 elementor-element-e-f=1 \
  elementor-element-ec=1 elementor-element-ed=-1 elementor-element-ee=1 \
  elementor-element-ee-b=-1 elementor-element-f-b=-2 elementor-element-f-d=-3 \
  elementor-element-f-e=-1 elementor-element-f-f=-3 elementor-element-fb=-2 \
  elementor-element-fb-b=-1 elementor-element-fc=1 elementor-element-fd=-1 \
  elementor-element-ff=-2 elementor-element-populated=2 elementor-field-group=-2 \
  elementor-field-group-email=-2 elementor-field-group-name=-3 elementor-field-required=-2 \
  elementor-field-type-email=-2 elementor-field-type-text=-2 elementor-form=-2 \
  elementor-form-fields-wrapper=-2 elementor-global=-1 elementor-hidden-desktop=2 \
  elementor-hidden-mobile=1 elementor-hidden-tablet=3 elementor-icon-box-content=-1 \
  elementor-icon-box-title=-1 elementor-icon-box-wrapper=-1 elementor-icon-list-layout-inline=2 \
  elementor-icon-list-layout-traditional=-2 elementor-inline-item=4 elementor-inline-items=4 \
  elementor-inner-column=1 elementor-inner-section=1 elementor-invisible=-1 elementor-labels=-1 \
  elementor-library=-1 elementor-list-item-link-full-width=-2 elementor-location-footer=3 \
  elementor-location-header=2 elementor-location-popup=-1 elementor-location-single=3 \
  elementor-loop-container=1 elementor-menu-toggle=1 elementor-mobile-align-center=-1 \
  elementor-nav-menu=2 elementor-nav-menu-align-center=1 elementor-nav-menu-align-end=2 \
  elementor-nav-menu-burger=1 elementor-nav-menu-container=2 elementor-nav-menu-dropdown=2 \
  elementor-nav-menu-dropdown-mobile=1 elementor-nav-menu-dropdown-none=2 \
  elementor-nav-menu-layout-horizontal=1 elementor-nav-menu-layout-vertical=1 \
  elementor-nav-menu-main=2 elementor-nav-menu-stretch=1 elementor-nav-menu-text-align-aside=2 \
  elementor-nav-menu-toggle=1 elementor-page-title=4 elementor-pagination-type-bullets=1 \
  elementor-post-card=-1 elementor-post-excerpt=1 elementor-post-info=3 elementor-post-text=-2 \
  elementor-post-title=-2 elementor-posts-hover-gradient=-1 elementor-posts-skin-cards=-1 \
  elementor-posts-skin-classic=-1 elementor-row=1 elementor-search-form=1 \
  elementor-search-form-container=1 elementor-section=2 elementor-section-boxed=2 \
  elementor-section-content-middle=2 elementor-section-full-width=3 \
  elementor-section-height-default=2 elementor-section-height-min-height=2 \
  elementor-section-items-middle=2 elementor-section-stretched=1 elementor-section-wrap=1 \
  elementor-shape-circle=2 elementor-shape-rounded=-3 elementor-social-icons-wrapper=-1 \
  elementor-tablet-align-center=-1 elementor-template=1 elementor-template-full-width=-2 \
  elementor-text-editor=1 elementor-top-column=2 elementor-top-section=2 \
  elementor-view-default=-1 elementor-widget=1 elementor-widget-author-box=1 \
  elementor-widget-button=-2 elementor-widget-container=1 elementor-widget-form=-2 \
  elementor-widget-global=-1 elementor-widget-html=-1 elementor-widget-icon-box=-1 \
  elementor-widget-icon-list=-2 elementor-widget-mobile-width-auto=1 \
  elementor-widget-mobile-width-inherit=-3 elementor-widget-mobile-width-initial=-2 \
  elementor-widget-nav-menu=2 elementor-widget-post-info=3 elementor-widget-search-form=1 \
  elementor-widget-social-icons=-1 elementor-widget-tablet-width-auto=1 \
  elementor-widget-tablet-width-inherit=1 elementor-widget-tablet-width-initial=-2 \
  elementor-widget-template=1 elementor-widget-theme-post-content=3 \
  elementor-widget-theme-post-title=4 elementor-widget-width-auto=3 \
  elementor-widget-width-inherit=-2 elementor-widget-wrap=2 elements=-3 elevation=-4 eleven=-1 \
  ellipsis=-3 em=1 email-form=-1 email-yui=1 embed=5 embedded=3 emoji=1 emphasis=1 empty=8 \
  en-us=-3 enable=-1 enabled=-9 encoded=1 end=-2 enews=1 engagement=-2 engine=1 engineering=-3 \
  english=-1 enhanced=2 enter=2 enterprise=-6 entire=1 entity=-2 entries=4 entry=16 \
  entry-category=-1 entry-content=18 entry-footer=-2 entry-header=7 entry-meta=5 \
  entry-summary=-5 entry-tags=-3 entry-title=9 entry-title-large=3 env=2 eo=1 ep=-2 episode=-1 \
  eq=-1 equal=-6 equipment=2 error=5 error-message=1 errors=-5 es=2 essentials=-1 estimated=1 \
  et-button-no-icon=-1 et-clickable=2 et-db=1 et-fixed-nav=1 et-fullwidth-nav=-2 \
  et-header-style-left=1 et-l-body=1 et-l-post=-1 et-main-area=-1 et-menu-container=-1 \
  et-mobile-nav-menu=-1 et-monarch=-1 et-pb-button-module-wrapper=-1 et-pb-button-wrapper=-2 \
  et-pb-code=-2 et-pb-code-inner=-2 et-pb-column-tb-body=1 et-pb-footer-columns=1 \
  et-pb-gutters=-1 et-pb-menu-without-logo=1 et-pb-pagebuilder-layout=1 et-pb-post-content=1 \
  et-pb-post-content-tb-body=1 et-pb-row-tb-body=1 et-pb-section-tb-body=1 \
  et-pb-section-with-menu=-1 et-pb-text-tb-body=1 et-pb-widget=-4 et-pb-with-background=3 \
  et-pb-with-border=-1 et-primary-nav-dropdown-animation-fade=1 et-secondary-menu=-2 \
  et-secondary-nav=-2 et-secondary-nav-enabled=-1 et-social-facebook=-4 et-social-icon=-3 \
  et-social-icons=-3 et-social-instagram=-1 et-social-modal-header=-1 \
  et-social-pin-images-outer=-1 et-social-pinterest-window=-1 et-social-twitter=-3 \
  et-tb-has-body=1 et-top-navigation=-1 ethics=1 eu=-5 eur=1 euro=1 europe=2 ev=3 evaluation=-3 \
  even=-4 evenly=1 event=-1 event-excerpts=-1 event-icalgcal-links=-3 event-item-back-link=4 \
  event-list-address=-1 event-list-date=-1 event-list-time=-1 events=-11 every=-1 everything=-1 \
  evo=-1 ex=-1 example=-8 examples=-1 excel=1 excerpt=-11 excerpts=-1 executive=-2 existing=-1 \
  exists=-1 exp=-4 expand=-4 expandable=-1 expanded=7 expansion=-1 experience=-2 \
  experiencefragment=1 experiment=-2 expert=3 expert-content=1 experts=3 explanation=-4 \
  explore=-3 exposed=-1 express=1 expressive=-4 ext=-2 extend=1 extended=4 extensions=-3 \
  external=-6 external-link=1 extra=-9 extrabold=-2 extras=-2 ey=-4 eye=-5 ez=1 \
  ez-toc-container=2 ez-toc-container-direction=2 ez-toc-counter=2 ez-toc-grey=1 \
  ez-toc-heading-level=1 ez-toc-list=2 ez-toc-list-level=2 ez-toc-page=2 ez-toc-title=1 \
  ez-toc-title-container=1 ez-toc-v=2 eztoc=1 eztoc-hide=1 f-r=1 fa=-6 faa=-2 fab=-1 fabric=-4 \
  face=-1 facebook=6 facet=-3 facets=-3 fact=3 factors=1 facts=-4 fad=-1 fade=3 fade-in=5 \
  fade-up=-5 fadein=-1 fadeout=1 fae=-2 fai=1 fail=4 failure=-1 faith=1 fake=-3 fall=-2 \
  fallback=-5 false=-9 family=-5 fancy=-6 fantasy=-3 faq=-7 faq-accordion=-3 faq-answer=1 \
  faq-item=-1 faq-list=-2 faq-question=1 faq-section=-5 faqs=-2 farm=1 fashion=1 fast=-3 faux=-2 \
  fav=4 favorite=2 favorites=1 fb=-6 fb-page=1 fb-xfbml-parse-ignore=1 fba=-3 fbb=1 fbc=-1 \
  fbe=-4 fbf=-3 fc=3 fc-black=-2 fca=-2 fcc=-1 fcd=-3 fce=2 fcf=2 fd=-7 fd-column=-2 fda=-1 \
  fdc=1 fde=2 fdf=1 fe=6 fea=-3 feast=1 feast-plugin=1 feat=-1 feature=-13 featured=-13 \
  featured-content=-1 featured-image-active=1 featuredlink=1 features=-15 feb=-1 fec=-3 fee=-4 \
  feed=-8 feedback=-13 feeds=3 fees=-1 fef=-1 ff=7 ffb=-3 ffc=1 ffd=3 ffe=-2 fff=2 ffffff=-1 \
  fg=3 fh=-10 fi=-5 field=-4 field-content=-2 field-description-above=-1 \
  field-description-below=-2 field-items=6 field-label=-3 field-label-hidden=-1 \
  field-label-inline=1 field-label-visually-hidden=-2 field-name-body=-3 field-name-field-tags=2 \
  field-name-field-text=1 field-sublabel-below=-1 field-sublabel-hidden-label=-1 \
  field-type-datetime=2 field-type-entity-reference=1 field-type-entity-reference-revisions=1 \
  field-type-image=-1 field-type-link=-4 field-type-string=-1 \
  field-type-taxonomy-term-reference=1 field-type-text-long=-2 field-type-text-with-summary=-3 \
  field-validation-below=-3 fieldgroup=-5 fields=-1 fieldset=-2 fieldset-wrapper=-4 fifty=-2 \
  figcap=1 figcaption=2 figure=3 figure-article=1 figure-article-caption=1 figure-caption=2 \
  figure-high-res=1 figure-landscape=1 figure-wrapper=1 file=3 files=-1 fill=-3 filled=-4 film=2 \
  filter=-13 filter-options=-1 filters=-13 final=-3 final-thoughts=2 financial=3 financing=-2 \
  find=-4 finding=2 fine=-3 finish=2 fire=-2 firefox=-2 first=-4 first-level=1 first-nav=1 \
  firstname=-2 fish=-4 fitness=-1 fitt=-1 fitt-analytics=-1 five=4 fix=1 fixed=8 fixed-bottom=2 \
  fixed-top=2 fixer=-2 fj=2 fk=1 fl=-1 fl-builder=1 flag=-4 flags=-1 flash=3 flat=-6 flex=-19 \
  flex-align-center=1 flex-center=-3 flex-col=3 flex-column=2 flex-container=-3 flex-grow=-3 \
  flex-justify-between=-1 flex-justify-center=5 flex-left=-3 flex-lg-nowrap=3 flex-lg-row=2 \
  flex-md-row=7 flex-none=-2 flex-nowrap=-2 flex-right=-3 flex-row=4 flex-row-reverse=3 \
  flex-shrink=2 flex-wrap=9 flex-wrapper=5 flexbox=-3 flexible=-6 flickr=3 float=9 float-left=3 \
  float-right=-1 floated=2 floating=-2 flow=-1 fltr=-2 fluid=-3 fluid-header=-1 flush=-1 fly=-1 \
  flyout-container=1 flyouts=3 fm=1 fn=6 fo=1 focus-none=-1 focused=-2 fold=-3 folder=-3 \
  follow=3 font=-4 font-black=-1 font-bold=4 font-display=1 font-extrabold=-2 font-medium=3 \
  font-mono=-3 font-normal=-1 font-regular=2 font-semibold=3 font-serif=2 font-weight-bold=4 \
  font-weight-normal=2 fontsize=3 food=-1 foot=-8 footer=21 footer-about=1 footer-address=-5 \
  footer-apps=1 footer-aside=1 footer-bar=3 footer-block-details-content=-1 \
  footer-block-newsletter=-1 footer-blocks=-2 footer-blocks-wrapper=-1 footer-body=2 \
  footer-bottom=3 footer-bottom-row=2 footer-btm=1 footer-business=2 footer-col=1 \
  footer-column=1 footer-columns=2 footer-connect=-3 footer-container=-1 footer-content=-11 \
  footer-content-bottom=-2 footer-content-bottom-wrapper=-1 footer-content-top=-2 footer-copy=1 \
  footer-copyright=-4 footer-cta=-5 footer-description=-3 footer-form=-1 footer-grid=-2 \
  footer-head=2 footer-header=-1 footer-heading=-1 footer-headline=-1 footer-html=-1 \
  footer-html-inner=-1 footer-info=6 footer-info-col-small=1 footer-inner=-8 footer-item=-1 \
  footer-layout=-3 footer-left=-7 footer-legal=-3 footer-link=6 footer-links=-1 \
  footer-links-list=2 footer-links-wrapper=-1 footer-list=6 footer-list-item=-2 \
  footer-list-social=-1 footer-logo=-5 footer-lower=1 footer-main=4 footer-menu=6 \
  footer-menu-container=1 footer-menu-title=1 footer-menu-two=-1 footer-menu-wrapper=-2 \
  footer-meta=-2 footer-meta-nav=1 footer-middle=2 footer-nav=3 footer-nav-col=2 \
  footer-nav-item=-2 footer-nav-list=-1 footer-nav-title=-3 footer-nav-wrapper=2 \
  footer-navigation=-3 footer-navigation-inner=1 footer-navigation-item=2 \
  footer-navigation-layout-stretch-false=1 footer-navigation-list=-1 footer-navigation-wrap=1 \
  footer-new=1 footer-newsletter=1 footer-newsletter-form=1 footer-on-bottom=-1 footer-outer=-1 \
  footer-payment=-1 footer-primary=2 footer-region=-1 footer-right=-9 footer-row=-1 \
  footer-section=2 footer-section-inner-items=-1 footer-service=1 footer-social=-4 \
  footer-social-media=2 footer-terms=1 footer-text=-5 footer-title=3 footer-top=-2 \
  footer-top-right=1 footer-top-row=1 footer-widget=-3 footer-widget-area=1 footer-widgets=-3 \
  footer-widgets-container=-1 footer-width-fixer=-1 footer-wrap=1 footer-wrapper=-2 \
  footerlinks=2 footermenu=-4 footermenue=1 footernav=1 footernavigation=2 footnote=1 \
  footnotes=4 force=-2 foreground=2 forgot=-1 forgotpass=1 form=8 form-actions=3 form-check=-1 \
  form-composite=-5 form-container=2 form-default=-2 form-field=-1 \
  form-field-checkbox-fill-solid=1 form-field-checkbox-layout-stack=1 \
  form-field-checkbox-type-icon=1 form-field-hover-focus-outline=1 \
  form-field-radio-color-normal=1 form-field-radio-fill-solid=1 form-field-radio-layout-stack=1 \
  form-field-radio-shape-pill=1 form-field-radio-type-icon=1 form-field-style-solid=1 \
  form-field-survey-color-normal=1 form-field-survey-fill-solid=1 form-field-survey-shape-pill=1 \
  form-fields=2 form-fieldset=-1 form-group=-1 form-horizontal=3 form-inline=2 form-item=9 \
  form-item-email=3 form-item-keys=-2 form-item-name=4 form-item-search-block-form=1 \
  form-item-url=-1 form-row=-2 form-search=4 form-sublabel-below=-1 form-submission-text=1 \
  form-submit-button-style-label=1 form-title=1 form-type-email=2 form-type-search=-2 \
  form-type-textarea=-1 form-type-textfield=2 form-wrap=-1 form-wrapper=2 format=1 \
  format-standard=4 formatted=-1 forms=-2 formulaire=2 formular=1 forum=-25 forums=-15 \
  forums-topic=-2 forward=-1 foto=2 four=3 fourth=-1 fp=-2 fq=2 fr=4 fr-view=1 fragment=3 \
  frame=6 frame-default=4 frame-layout=5 frame-type-list=1 frame-type-text=2 framework=-1 \
  france=-2 free=-4 frequently=2 fresh=1 friendly=-3 frm=1 from=6 front=-1 fs=-5 fs-body=-2 \
  fs-caption=-2 fs-fine=-1 fs-headline=-2 fs-subheading=-5 ft=-4 ft-ro-collapse-normal=-1 \
  ft-ro-dir-row=-1 ft-ro-lstyle-plain=-1 ft-ro-m-dir-default=-1 ft-ro-t-dir-default=-1 ftr=-1 \
  fu=2 fuer=1 full=-12 full-bleed=-1 full-width=-2 full-width-content=-2 fullscreen=6 \
  fullscreen-nav=2 fulltext=2 fullwidth=-1 fullwidth-box=-1 fully=-1 fun=1 function=-5 \
  furniture=-2 further=-4 fusion-app=1 fusion-builder-column=-1 fusion-builder-row=-1 \
  fusion-column-has-shadow=-1 fusion-column-wrapper=-1 fusion-content-layout-column=-1 \
  fusion-flex-align-items-flex-start=-1 fusion-flex-column=-1 fusion-flex-container=-1 \
  fusion-flex-justify-content-flex-start=-1 fusion-fullwidth=-1 fusion-layout-column=-1 \
  fusion-main-menu=-1 fusion-mobile-logo=-1 fusion-mobile-menu-design-modern=-1 fusion-row=-1 \
  fusion-sep-none=-1 fusion-sticky-logo=-1 fusion-sticky-menu=-1 fusion-text=-1 fusion-title=-1 \
  fussball=1 future=5 fv=3 fw=-8 fw-bold=-2 fw-normal=-2 fw-semibold=-3 fw-wrap=-2 fwidget=-4 \
  fy=2 fz=4 ga=-2 gadgets=-2 galleries=1 gallery-arrow-style-no-background=-2 \
  gallery-aspect-ratio-standard=-1 gallery-auto-crop=-3 gallery-caption=2 \
  gallery-info-overlay-show-on-hover=-2 gallery-navigation-bullets=-3 gallery-show-arrows=-1 \
  game=-4 gaming=-4 gamma=1 gap=3 gap-px=-1 gap-x=5 gap-y=3 garden=3 gardening=1 gate=-2 \
  gatsby=-2 gatsby-focus-wrapper=-2 gb=-2 gc=-4 gdpr=-1 ge=-4 gear=-2 gecko=-1 gemini=1 gen=-1 \
  gender=-2 general=-1 generate=-2 generated=1 generic=-6 genesis-breadcrumbs-hidden=3 \
  genesis-breadcrumbs-visible=-2 genesis-content=-2 genesis-nav-primary=-3 \
  genesis-sidebar-primary=1 genesis-sidebar-title=1 genesis-skip-link=-2 geo=-1 germany=-1 \
  getting=-8 gf=-7 gf-browser-chrome=-2 gf-browser-gecko=-2 gfield=-2 gfield-description=-1 \
  gfield-has-description=-1 gfield-input-type-captcha=-1 gfield-input-type-email=-3 \
  gfield-input-type-name=-1 gfield-input-type-phone=-1 gfield-input-type-select=1 \
  gfield-input-type-textarea=1 gfield-label=-2 gfield-label-before-complex=-2 \
  gfield-no-description=-2 gfield-type-captcha=-1 gfield-type-email=-2 gfield-type-honeypot=-1 \
  gfield-type-name=-1 gfield-type-select=2 gfield-type-text=1 gfield-type-textarea=1 \
  gfield-visibility-hidden=1 gfield-visibility-visible=-2 gfield-width-half=1 gform=-2 \
  gform-body=-2 gform-field-label=-2 gform-fields=-2 gform-grid-row=-1 gform-heading=-1 \
  gform-legacy-markup-wrapper=1 gform-required-legend=-1 gform-theme-no-framework=-2 \
  gform-title=-1 gform-validation-container=-1 gform-wrapper=-2 gg=-2 gh=-6 gi=-1 gift=-4 \
  gifts=-1 github=-3 give=3 gj=-1 gk=-1 gl=-4 glass=1 glide=1 glide-slide=1 glide-slides=1 \
  glide-track=1 global=6 global-footer=5 global-header=-3 global-settings-popup=1 glow=-2 \
  glue=-2 glyphicons=-2 gm=-4 gn=-2 go=1 goals=1 gold=-1 good=4 google=3 googleplus=2 gov=4 \
  government=4 gpt=1 gpt-breaker-container=1 gpu=-3 gpv=-2 gq=1 gr=-6 gradient=1 graph=-2 \
  graphic=-3 gravity=-3 gravity-theme=-3 grayscale=-1 green=-1 grey=-2 grey-box=1 grid=-6 \
  grid-col=2 grid-col-fill=3 grid-cols=-6 grid-columns=2 grid-container=2 grid-flow-col=-1 \
  grid-gap=1 grid-gap-lg=3 grid-item=-1 grid-items=1 grid-margin-x=1 grid-padding-x=2 grid-row=4 \
  grid-rows=-1 grid-x=1 group=-10 group-hover-opacity=-2 groups=-1 grow=-9 growth=1 gs=-4 gsb=4 \
  gsx=-1 gt=-3 gtm=3 gu=2 guarantee=-1 guest=-8 guidance=2 guidelines=-1 guides=2 gutter=4 \
  gutters=3 gv=1 gw=-4 gx=-4 gy=3 gz=-4 h-auto=3 h-entry=-3 h-fit=-3 h-full=-5 h-px=-5 \
  h-scroller=1 h-scroller-scroll=1 ha=1 half=4 hamburger=-7 hand=2 handle=1 handler=-2 hard=-6 \
  hardware=-7 has=-15 has-background=-1 has-banner-image=2 has-base-color=2 has-branding=-1 \
  has-child=1 has-children=-2 has-collapse-sub-nav=-1 has-comments=2 has-contrast-color=2 \
  has-default-attributes=-2 has-dropdown=-2 has-featured-image=-1 has-fixed-layout=1 \
  has-global-padding=2 has-glyphicons=-2 has-icon=-1 has-icon-color=1 has-image=-1 \
  has-large-font-size=1 has-medium-font-size=-1 has-menu=-2 has-post-thumbnail=-2 \
  has-primary-nav=2 has-sidebar=2 has-small-font-size=1 has-sub=1 has-submenu=3 \
  has-text-align-center=1 has-text-align-right=-1 has-text-color=-1 has-theme-palette-color=-2 \
  has-white-color=-1 hash=-1 haupt=1 hauptmen=2 hauptmenu=2 hauptmenue=3 hauptnavigation=1 \
  have=3 hb=1 hc=2 hd=-3 hdr=-6 he=3 head=17 header=-4 header-account=1 header-actions-right=-1 \
  header-area=2 header-banner=-2 header-bottom=6 header-button=-1 header-buttons=-1 \
  header-center=1 header-column=1 header-container=8 header-content=3 header-dropdown=-2 \
  header-element=-1 header-fixed=2 header-full-width=-1 header-icons=-1 header-image=-5 \
  header-info=-1 header-inner=-1 header-item=2 header-layout-nav-right=-1 header-left=1 \
  header-links=-1 header-login=2 header-logo=-1 header-logo-wrapper=1 header-main=2 \
  header-main-inner=-1 header-main-nav=-2 header-menu=3 header-menu-container=-2 \
  header-menu-controls=-1 header-menu-item=1 header-menu-nav-item-content-folder=-1 \
  header-menu-wrapper=-1 header-meta=1 header-middle-left=1 header-mobile=2 \
  header-mobile-layout-logo-left-nav-right=-1 header-nav=-9 header-nav-folder-content=-1 \
  header-nav-folder-item=-1 header-nav-inner=1 header-nav-item-folder=-1 header-nav-primary=2 \
  header-nav-wrapper=1 header-navigation=3 header-navigation-layout-fill-stretch-false=-1 \
  header-navigation-layout-stretch-false=-1 header-navigation-style-standard=-1 header-right=1 \
  header-row=-2 header-search=-1 header-search-form=-2 header-submenu=-2 header-tagline=3 \
  header-title=-5 header-tools=-2 header-top=7 header-top-bar=-4 header-top-nav=-2 \
  header-top-right=-2 header-widget-area=2 header-wrap=1 header-wrapper=3 headerbar=1 \
  heading=-12 heading-default=1 heading-style-h=1 heading-wrapper=-1 headings=2 headline=22 \
  headlines=4 headroom=-2 headroom-top=-2 health=5 healthcare=2 healthy=-1 heart=1 heavy=2 \
  hed=-1 height=11 help=-20 help-block=1 helper=1 helpful=-5 hentry=10 hero=-6 hero-banner=-1 \
  hero-container=1 hero-section=2 hero-text=-1 hero-title=-6 hf=-2 hfb=1 hfeed=7 hg=-3 hh=-2 \
  hi=2 hidden=14 hidden-desktop=-1 hidden-label=-2 hidden-lg=2 hidden-md=1 hidden-phone=1 \
  hidden-print=2 hidden-sm=4 hidden-sm-down=1 hidden-xs=3 hide=-10 hide-desktop=-1 \
  hide-focus-outline=-1 hide-for-medium=1 hide-for-print=1 hide-for-small-only=1 hide-mobile=3 \
  hide-mobile-landscape=-2 hide-on-mobile=-1 hide-opentable-icons=-1 hide-sm=-3 hide-tablet=-2 \
  hier=3 hierarchy=3 highlight=-16 highlighted=-5 highlights=-5 hilfe=2 hint=-1 hire=1 hiring=2 \
  hj=-1 hk=-3 hl=2 hm=4 hn=1 ho=2 hold=1 holder=6 holiday=-2 home=-22 homepage=-7 honeypot=-1 \
  hook=-2 hooks=-6 hope=1 hor=1 horiz=1 horizontal=4 host=-1 hostcntr=-2 hot=1 hotline=4 hour=-3 \
  house=-5 housing=-3 hover=-12 hover-bg-gray=-1 hover-opacity=1 hover-to-open=-1 how=16 hp=5 \
  hq=1 hs=-2 hs-blog-id=1 hs-blog-post=1 hs-content-id=1 hs-cos-wrapper=1 \
  hs-cos-wrapper-type-module=1 hs-cos-wrapper-widget=1 hs-item-has-children=1 hs-menu-depth=2 \
  hs-menu-flow-horizontal=1 hs-menu-item=2 hs-menu-wrapper=2 hs-menu-wrapper-module=1 ht=6 \
  html-block=-1 html-body=2 http-data-vocabulary-org-breadcrumb=5 http-schema-org-article=2 \
  http-schema-org-blog-posting=3 http-schema-org-breadcrumb-list=-6 http-schema-org-comment=-11 \
  http-schema-org-discussion-forum-posting=-7 http-schema-org-interaction-counter=-3 \
  http-schema-org-item-list=-5 http-schema-org-offer=1 http-schema-org-organization=1 \
  http-schema-org-person=1 http-schema-org-postal-address=1 http-schema-org-product=1 \
  http-schema-org-review=1 http-schema-org-site-navigation-element=-1 http-schema-org-web-page=4 \
  http-schema-org-wpfooter=2 http-schema-org-wpheader=-1 http-schema-org-wpside-bar=1 \
  http-www-schema-org-site-navigation-element=-1 https=4 https-schema-org-answer=-4 \
  https-schema-org-article=2 https-schema-org-blog=-1 https-schema-org-blog-posting=1 \
  https-schema-org-breadcrumb-list=3 https-schema-org-comment=-14 \
  https-schema-org-creative-work=1 https-schema-org-discussion-forum-posting=-6 \
  https-schema-org-faqpage=1 https-schema-org-list-item=9 https-schema-org-person=-4 \
  https-schema-org-question=-4 https-schema-org-site-navigation-element=1 \
  https-schema-org-web-page=-2 https-schema-org-wpfooter=-1 https-schema-org-wpside-bar=1 \
  https-www-schema-org-site-navigation-element=1 hu=-9 hub=-2 hubspot=1 huge=-1 huh=1 human=1 \
  hundred=-1 hv=-2 hw=5 hx=1 hy=4 hybrid=2 hyper=1 hyphen=1 hyphenate=1 hyphens=-2 hz=2 i-n-de=2 \
  ia=1 iab=-2 ib=2 ibm=4 ic=-2 icalgcal=-3 icl=2 ico=-1 icon=-8 icon-box-default=-1 \
  icon-content=1 icon-list-default=-2 icons=-2 id=-7 ids=-3 ie=8 if=8 iframe=-2 ignore=1 \
  ignore-focus=1 ih=5 ii=1 ij=1 ik=-1 im=2 image=17 image-block=-2 \
  image-block-card-content-position-center=-1 image-block-card-dynamic-font-sizing=-2 \
  image-block-card-text-alignment-left=2 image-block-collage-content-position-center=-1 \
  image-block-collage-dynamic-font-sizing=-1 image-block-collage-text-alignment-left=-1 \
  image-block-outer-wrapper=-2 image-block-overlap-dynamic-font-sizing=-1 \
  image-block-overlap-text-alignment-left=-2 image-block-stack-dynamic-font-sizing=-2 \
  image-block-stack-text-alignment-left=-3 image-caption=1 image-caption-wrapper=-2 \
  image-container=-2 image-wrapper=1 images=1 img=1 impact=-1 important=4 impression=-1 \
  impressum=4 imprint=2 in=-6 inactive=-3 inc=2 include=2 included=-2 indent=2 indented=2 \
  index=-3 india=-1 indicates=-2 indicates-required=-2 indicators=1 indigo=-5 individual=-3 \
  individual-animation-none=-2 individual-text-animation-none=-2 industries=-3 industry=-1 \
  inf=-1 infinite=3 info=11 infobar=-2 infobox=2 information=-7 informations=1 infos=4 \
  infotext=1 infrastructure=1 ing=2 ingredient=3 inhalt=1 inherit=-2 init=-8 initial=3 \
  initialized=-2 inline-block=-6 inline-flex=-4 inline-list=2 inline-mod=-1 inline-richtext=1 \
  inner=5 inner-banner=-3 inner-container=2 inner-content=-2 inner-link-style-normal=-1 \
  inner-wrap=-6 inner-wrapper=-3 innovation=1 input=-7 input-container=-1 input-field=1 \
  input-group=2 inputs=-1 inset=8 inset-x=1 inside=5 inside-header=-1 inside-site-info=-1 \
  insight=-3 insights=-3 inspired=1 instagram=-9 instagram-media=1 install=1 install-prompt=1 \
  installation=-1 instance=3 instant=1 instock=-4 instruction=1 instructions=5 int=-2 \
  integration=2 integrations=2 integrity=1 intelligence=-1 inter=-4 interaction=-1 \
  interaction-statistic=-4 interactive=3 interface=4 interior=-1 internal=3 international=-4 \
  internet=1 interstitial=-3 interview=1 interviews=-1 intext=1 into=-2 intrinsic=-2 intro=-3 \
  introduction=-4 invalid=1 inventory=-2 invert=1 inverted=1 investing=-1 inview=1 invisible=7 \
  io=-1 ios=4 ipad=-2 iphone=1 ips=-2 ips-app=-2 ips-app-front=-2 ips-box=-2 ips-breadcrumb=-2 \
  ips-breadcrumb-bottom=-2 ips-breadcrumb-top=-2 ips-clear=-1 ips-clearfix=-1 ips-column=-1 \
  ips-columns=-1 ips-columns-no-spacing=-1 ips-comment=-1 ips-comment-author=-1 \
  ips-comment-content=-1 ips-comment-meta=-1 ips-comment-parent=-1 ips-contained=-1 \
  ips-contained-container=-1 ips-drawer=-1 ips-drawer-content=-1 ips-drawer-item-parent=-1 \
  ips-drawer-list=-1 ips-drawer-menu=-1 ips-drawer-title=-1 ips-faded-with-hover=-1 ips-flex=-1 \
  ips-flex-ai-center=-1 ips-flex-flex=-1 ips-flex-fw-wrap=-1 ips-flex-jc-between=-1 ips-form=-1 \
  ips-gap=-1 ips-gap-row=-1 ips-hide=-2 ips-layout-body=-1 ips-layout-container=-1 \
  ips-layout-content-area=-1 ips-layout-content-wrapper=-1 ips-layout-footer=-1 \
  ips-layout-header=-1 ips-layout-main-area=-1 ips-list-inline=-1 ips-list-reset=-1 \
  ips-margin-bottom=-1 ips-margin-top=-1 ips-menu=-1 ips-menu-auto=-1 ips-pad=-1 ips-padding=-1 \
  ips-padding-bottom=-1 ips-page-header=-2 ips-page-header-meta=-1 ips-pager=-2 \
  ips-pager-prev=-2 ips-photo-panel=-2 ips-photo-panel-mini=-1 ips-photo-panel-not-phone=-1 \
  ips-pos-right=-1 ips-quote=-2 ips-quote-citation=-2 ips-quote-contents=-2 \
  ips-recommended-comments=-1 ips-responsive-hide-phone=-1 ips-responsive-pull=-1 \
  ips-responsive-show-desktop=-1 ips-responsive-show-phone=-2 ips-spacer-bottom=-1 \
  ips-spacer-top=-1 ips-tool-list=-1 ips-tool-list-vertical=-1 ips-type-blend-links=-1 \
  ips-type-break=-1 ips-type-center=-1 ips-type-light=-1 ips-type-medium=-1 ips-type-normal=-1 \
  ips-type-page-title=-1 ips-type-reset=-1 ips-type-rich-text=-1 ips-type-section-head=-1 iq=2 \
  ir=-2 is=8 is-active=-4 is-centered=1 is-content-justification-center=-1 \
  is-content-justification-left=2 is-content-justification-right=3 \
  is-content-justification-space-between=2 is-desktop=-2 is-dropdown=1 is-first-in-slot=2 \
  is-flex=-1 is-h=2 is-hidden=1 is-hidden-mobile=-2 is-horizontal=3 is-large=-2 \
  is-layout-constrained=-5 is-layout-flex=-10 is-layout-flow=-2 is-light=1 is-mobile=-5 \
  is-multiline=-1 is-not-stacked-on-mobile=1 is-nowrap=1 is-open=-2 is-pasted=-1 is-resized=1 \
  is-responsive=2 is-single=1 is-style-default=-1 is-style-logos-only=1 is-vertical=-1 \
  is-vertically-aligned-center=-1 island=2 isolate=-3 issue=1 issues=-1 ist=2 it=-8 italic=4 \
  item-content=3 item-list=3 item-list-element=7 item-main-image=2 item-page=1 item-pagination=2 \
  item-pagination-prev-next=2 item-pagination-title=2 item-text=-1 item-title=-1 item-wrapper=2 \
  items=4 items-baseline=-2 items-center=-4 items-end=1 items-justified-right=2 items-start=-3 \
  items-stretch=2 itm=-4 its=2 itt=-1 iu=-4 iv=2 iw=2 ix=3 ixi=2 iy=2 iz=3 ja=-1 jan=-2 \
  javascript=-1 jax=-1 jb=1 jc=3 jc-end=-2 jc-space-between=-1 je=-2 jet=1 jetpack=1 jewelry=-1 \
  jf=3 jg=2 ji=-2 jk=-3 jl=-4 jm=-1 jmh=1 jn=4 jobs=-5 joe=-6 join=-3 journal=1 journey=2 jp=-5 \
  jq=4 jr=3 js=-10 js-accordion=1 js-browser-warning=-2 js-comment=3 js-comp-ver=-1 \
  js-dropdown=2 js-expand-content=-1 js-expand-link=-1 js-expand-watch=-1 \
  js-extended-commerce-section=1 js-footer=-2 js-form=2 js-form-item=-1 js-form-item-email=2 \
  js-form-item-keys=-3 js-form-item-name=3 js-form-type-email=2 js-form-type-search=-1 \
  js-form-type-textfield=1 js-form-wrapper=-2 js-header=-4 js-hidden=-1 \
  js-inline-mod-container=-2 js-js-warning=-5 js-message-content=-2 js-nav-buttons=-6 \
  js-notice=-1 js-notices=-2 js-off=3 js-pager-items=-5 js-post=-2 js-primary-footer-links=-1 \
  js-quick-edit-target=-2 js-quickedit-main-content=-4 js-reply-new-message-container=-2 \
  js-search=1 js-select-to-quote=-2 js-site-header=-2 js-sticky=3 js-sticky-container=1 json=3 \
  jsx=-4 ju=2 jumbotron=3 jump=-8 just=-4 justified=2 justify=-4 justify-between=-1 \
  justify-center=-11 justify-content-around=-1 justify-content-center=-5 justify-content-end=-1 \
  justify-content-lg-start=1 justify-content-md-between=1 justify-content-md-center=-6 \
  justify-content-md-end=-1 justify-content-md-start=2 justify-end=-5 justify-start=-4 jv=1 \
  jw=-2 jwplayer=1 jy=2 jz=-3 ka=1 kadence=-1 kadence-sticky-header=-1 karriere=1 kd=-3 ke=4 \
  keep=-7 key=1 keyboard=-2 keys=-2 keyword=3 keywords=2 kf=-1 kg=-4 kh=1 kids=-3 kit=3 \
  kitchen=-2 kj=-1 kk=-1 kl=2 klima=1 kn=2 know=4 ko=2 kommentar=1 kommentare=1 kontakt=3 \
  konto=1 kopf=2 kp=-2 kq=-1 kr=-4 ks=-6 kt=-3 kt-clear=-1 ku=2 kultur=1 kv=-5 kw=3 kx=1 ky=-2 \
  kz=2 l-container=-1 l-content=1 l-footer=3 l-grid=1 l-header=3 l-main=2 l-section=1 \
  l-sidebar=1 l-x-fp=1 la=-4 lab=1 labels=-1 labor=2 land=2 landing=2 lang=9 lang-de=7 lang-en=1 \
  lang-item=3 language=-3 language-switcher-language-url=2 languages=-3 large=-6 \
  large-button-shape-square=-5 large-offset=3 larger=-3 last=13 last-mb=1 lastmod=-1 lastname=-2 \
  later=-1 latest=-10 launch=-2 law=-1 layer=-2 layout=10 layout-caption-below=-2 layout-col=1 \
  layout-content=-4 layout-default=1 layout-main-wrapper=-1 layout-onecol=-1 \
  layout-region-content=-1 lazy=4 lazyload=-2 lb=-1 lc=2 ld=-1 le=-4 lead-text=1 leaderboard=1 \
  leaders=-1 leadership=1 leading-loose=3 leading-none=2 leading-normal=1 leading-px=-1 \
  leading-relaxed=1 leading-snug=2 leading-tight=3 leaf=9 league=2 learn=1 learning=-6 lede=3 \
  left=-2 left-area=-1 left-col=2 left-column=2 left-content=1 left-menu=-1 left-nav=1 \
  left-navigation=3 left-px=-1 left-side=-2 left-sidebar=-4 leftnav=1 leg=-1 legal=-10 \
  legal-footer-menu=1 legal-links=-2 letter=-4 letters=1 level=4 levels=-2 lf=2 lg=-4 \
  lg-absolute=2 lg-block=-1 lg-border-b=2 lg-border-t=-1 lg-col=-2 lg-col-span=-5 \
  lg-col-start=-4 lg-flex-col=3 lg-flex-grow=-1 lg-flex-nowrap=3 lg-flex-row=-1 lg-gap=-5 \
  lg-gap-x=1 lg-gap-y=1 lg-grid-cols=3 lg-h=3 lg-hidden=-2 lg-items-center=-2 lg-items-start=3 \
  lg-justify-center=-1 lg-max-w-none=-4 lg-max-w-px=2 lg-max-w-xl=1 lg-mb=1 lg-min-h-px=2 \
  lg-mr=1 lg-mt=1 lg-mx=-2 lg-mx-auto=-2 lg-my=1 lg-order=1 lg-overflow-hidden=1 lg-p=7 lg-pb=-6 \
  lg-pb-px=1 lg-pl=-4 lg-pr=2 lg-pt=-2 lg-px=-7 lg-py=-4 lg-relative=-5 lg-space-x=-1 lg-text=1 \
  lg-text-base=-1 lg-text-lg=1 lg-text-px=-1 lg-text-sm=3 lg-text-xl=-2 lg-top=3 lg-w=-2 \
  lg-w-auto=1 lg-w-px=-4 lgplus=-1 lh=-1 lh-sm=-1 li=-11 library=-2 license=8 licntr=-2 life=3 \
  light=-15 light-theme=1 lightbox=4 lightbox-style-dark=2 lightboxed=-2 lighter=-2 lightest=-1 \
  like=5 likes=-4 lime=-3 limit=-5 limit-width=1 limiter=-4 line=4 line-clamp=-2 linear=-4 \
  lines=-3 link=-4 link-list=-4 link-style-standard=-1 link-text=2 linkcat=2 linked=-1 \
  linkedin=1 linkgroup=1 linklist=-1 links=-1 links-wrapper=-2 linux=2 list=1 list-container=-1 \
  list-disc=6 list-group=1 list-group-item=4 list-inline=3 list-menu=-1 list-menu-item=1 \
  list-none=-1 list-social=-2 list-social-item=-2 list-tags=-2 list-title=-1 list-unstyled=1 \
  liste=3 listen=-1 listicle=1 listing=-13 listing-item=1 listings=-4 listitem=-4 lists=3 \
  lite=-1 little=1 live=1 lj=2 lk=-3 llm=-2 lm=-4 ln=-2 lnk=2 lo=3 load=1 loaded=-3 loader=-1 \
  loading=-5 loan=2 loc=-3 local=5 locale=-4 localization-form=2 location=4 locations=2 lock=-2 \
  locked=-4 log=3 logged-in=2 logged-out=-1 loggedout=1 login=5 login-container=1 login-form=5 \
  login-modal=1 login-password=2 login-username=1 loginform=-3 logo=-3 logo-container=1 \
  logo-left=-2 logo-wrapper=3 logos=-1 logout=4 long=2 looking=-1 loop=1 loop-item=1 loose=3 \
  lost=-3 lost-password=-3 low=-4 lower=-4 loyalty=-2 lp=4 lq=-4 lqx=1 lr=2 ls=2 lst=-6 \
  lstyle=-1 lt=-2 lte=1 ltr=1 lu=-6 luggage=-1 lv=3 lvl=1 lw=4 lx=1 ly=-2 lz=3 m-auto=6 m-b=-2 \
  m-footer=1 m-t=-2 ma=6 mac=-1 machine=-2 made=-1 magazin=2 magic=-1 mail=3 mailchimp=-1 \
  main=-8 main-article=1 main-col=1 main-color=1 main-column=-1 main-container=-2 \
  main-content=-10 main-content-of-page=1 main-entity=-4 main-footer=4 main-head=1 \
  main-header=-3 main-inner=3 main-menu=4 main-menu-container=-1 main-menu-item=1 \
  main-menu-wrapper=-1 main-mf=1 main-nav=3 main-navbar=-1 main-navigation=3 \
  main-navigation-container=1 main-outlet=-5 main-section=2 main-sidebar=-3 main-title=-1 \
  main-wrap=-10 main-wrapper=-1 mainbody=-2 mainmenu=-2 mainnav=7 mainnavigation=2 mainpage=-2 \
  maintenance=3 make=-2 making=3 manage=-4 management=1 manager=-1 mandatory=1 manual=-2 \
  manufacturer=-1 many=-1 map=-2 maps=4 mar=-3 margin=-8 margin-left=2 margin-medium=-1 \
  margin-right=-1 margin-small=-1 margin-top=-1 marginal=1 margins=-1 mark=1 markdown=-5 \
  marker=2 market=3 marketing=1 markets=-3 markup=4 mask=-7 master=-4 master-page=1 masthead=2 \
  mat=1 match=2 material=-2 material-icons=-1 matrix=1 matter=-2 matters=2 max-h=1 \
  max-mega-menu=1 max-w=2 max-w-lg=-1 max-w-md=1 max-w-none=-3 max-w-px=6 max-w-screen-xl=-4 \
  max-w-sm=-1 max-w-xl=-7 max-w-xs=-1 may=-5 mb=-9 mb-lg=-2 mb-xl=-3 mc=1 mc-embed-signup=-1 \
  mc-embed-signup-scroll=-1 mc-field-group=-3 md=-6 md-col=-1 md-col-span=-5 md-col-start=1 \
  md-container=-2 md-fd-column=-2 md-flex=-4 md-flex-col=2 md-flex-row=5 md-gap=1 md-gap-x=3 \
  md-gap-y=-1 md-grid=-5 md-h=1 md-h-full=-2 md-hidden=-3 md-items-center=-1 md-items-end=-1 \
  md-items-start=1 md-justify-between=-1 md-justify-center=-3 md-justify-end=-1 \
  md-justify-start=-2 md-leading=2 md-max-w-px=1 md-max-w-xl=-2 md-mb=7 md-ml=4 md-mr=-1 md-mt=3 \
  md-mx-auto=-3 md-my=2 md-order=-3 md-p=4 md-pb=2 md-pl=-1 md-pr=3 md-pt=1 md-px=3 md-py=3 \
  md-relative=2 md-right=-3 md-space-x=3 md-space-y=1 md-text-base=-1 md-text-lg=1 md-text-sm=5 \
  md-text-xl=1 md-top=-1 md-w=-4 md-w-auto=4 md-w-full=1 md-w-px=1 mdl=1 mdplus=-1 me=-10 \
  me-auto=-5 meal=-2 meals=-1 med=-5 media-body=2 media-caption=1 media-heading=1 media-image=2 \
  media-type-image=-1 medical=1 medien=1 medium=8 medium-hide=-1 medium-offset=-1 meet=2 \
  mega-align-bottom-left=1 mega-dropdown=-1 mega-menu=-1 mega-menu-column=1 \
  mega-menu-columns-of=1 mega-menu-flyout=1 mega-menu-grid=1 mega-menu-horizontal=1 \
  mega-menu-item=-1 mega-menu-item-has-children=1 mega-menu-item-object-category=1 \
  mega-menu-item-object-page=2 mega-menu-item-type-post-type=2 mega-menu-item-type-widget=1 \
  mega-menu-megamenu=1 mega-menu-primary=1 mega-menu-row=2 mega-menu-wrap=1 \
  mega-menu-wrap-primary=1 mega-no-js=1 mega-sub-menu=1 megamenu=12 mehr=1 mein=2 member=-13 \
  members=-7 membership=-7 men=-1 mens=-1 mental=1 menu=8 menu-about=-2 menu-account=-1 \
  menu-bar=-9 menu-block=1 menu-block-wrapper=1 menu-box=2 menu-column=-3 menu-company=1 \
  menu-container=-1 menu-content=-5 menu-depth=1 menu-desktop=1 menu-drawer=1 \
  menu-drawer-container=1 menu-drawer-inner-submenu=1 menu-drawer-menu=1 menu-drawer-menu-item=1 \
  menu-drawer-navigation=1 menu-drawer-submenu=1 menu-dropdown=5 menu-e=2 menu-features=-1 \
  menu-footer=-3 menu-footer-company-container=1 menu-footer-container=-4 menu-footer-links=1 \
  menu-footer-menu=3 menu-footer-menu-container=4 menu-footer-navigation=-2 \
  menu-footer-navigation-container=-2 menu-footermenue=1 menu-hauptmenu=2 menu-hauptmenue=1 \
  menu-hauptmenue-container=1 menu-header=-2 menu-header-container=-1 menu-header-menu=-3 \
  menu-header-menu-container=-3 menu-horizontal=-1 menu-item=4 menu-item-collapsed=-1 \
  menu-item-depth=-1 menu-item-expanded=3 menu-item-first=2 menu-item-has-children=-4 \
  menu-item-home=-2 menu-item-object-category=6 menu-item-object-custom=-2 \
  menu-item-object-page=-5 menu-item-object-post=3 menu-item-object-product-cat=-2 \
  menu-item-privacy-policy=-4 menu-item-type-custom=-2 menu-item-type-post-type=-6 \
  menu-item-type-post-type-archive=-1 menu-item-type-taxonomy=1 menu-items=-1 menu-level=4 \
  menu-links=1 menu-list=-3 menu-list-item=-1 menu-main=-11 menu-main-menu=4 \
  menu-main-menu-container=-1 menu-main-navigation=1 menu-menu=-3 menu-menu-container=-2 \
  menu-mlid=2 menu-mobile=3 menu-mobile-menu=1 menu-mobile-menu-container=-1 \
  menu-name-main-menu=1 menu-nav=-3 menu-navigation=2 menu-page-jump=-2 menu-primary=-4 \
  menu-primary-container=-1 menu-primary-menu-container=-1 menu-quick-links=1 \
  menu-quick-links-container=1 menu-resources=3 menu-secondary=-3 menu-secondary-menu=1 \
  menu-section=-1 menu-social=-2 menu-social-media=1 menu-title=-10 menu-toggle=-2 \
  menu-top-menu=1 menu-top-navigation=-1 menu-wide=-1 menu-wrap=1 menu-wrapper=-3 menubar=-3 \
  menue=3 menuitem=-6 menuitems=-2 merch=-2 mesh=2 message=-18 message-action-bar=-2 \
  message-attribution-main=-3 message-attribution-opposite-list=-3 message-attribution-split=-3 \
  message-avatar=-2 message-avatar-wrapper=-2 message-body=-4 message-cell=-2 \
  message-cell-main=-2 message-cell-user=-1 message-content=-4 message-footer=-5 \
  message-inner=-2 message-last-edit=-2 message-main=-1 message-name=-1 message-post=-1 \
  message-signature=-1 message-user=-1 message-user-banner=-2 message-user-content=-2 \
  message-user-details=-1 message-user-extras=-2 message-user-title=-2 messages=-5 messaging=-1 \
  meta=21 meta-item=-2 meta-nav=1 meta-navigation=1 meta-wrapper=1 metadata=-1 metanav=2 \
  metanavi=2 meter=-4 method=-3 methodology=2 methods=-5 metric=1 metrics=-3 mf=-2 mfp=-1 \
  mfp-hide=-1 mg=-4 mh=1 mi=4 micro=1 microsoft=2 mid=-6 middle=-1 min=2 min-h=-2 min-h-full=-1 \
  min-h-px=1 min-h-screen=5 min-w=1 min-w-full=-2 min-width=2 mini=4 mini-cart=1 minicart=-4 \
  minimal=-7 minmax=-3 minor=-4 mint=-2 minus=-1 misc=-1 mission=1 mix=1 mixed=-2 mj=-3 ml=2 \
  ml-auto=3 ml-px=-1 ml-subscribe-form=1 mlb=2 mlid=2 mn=-7 mntl=-1 mntl-article=1 \
  mntl-article-meta=1 mntl-attribution-item=1 mntl-attribution-item-date=1 \
  mntl-attribution-item-has-date=1 mntl-author-tooltip=1 mntl-author-tooltip-bio=1 \
  mntl-author-tooltip-bottom=1 mntl-author-tooltip-name=1 mntl-author-tooltip-top=1 \
  mntl-block=-1 mntl-breadcrumbs-read-more=1 mntl-bylines=1 mntl-bylines-group=1 \
  mntl-bylines-group-author=1 mntl-bylines-item=1 mntl-card-list=-1 mntl-dialog=-1 \
  mntl-document-card-list=-1 mntl-dotdash-universal-nav=-1 mntl-dotdash-universal-nav-content=-1 \
  mntl-dotdash-universal-nav-text=-1 mntl-dotdash-universal-nav-wrapper=-1 mntl-figure-caption=1 \
  mntl-footer=-1 mntl-group=1 mntl-html=-1 mntl-sc-block=-1 mntl-sc-block-featuredlink=1 \
  mntl-sc-block-heading=1 mntl-sc-block-html=-1 mntl-sc-block-image=1 \
  mntl-sc-block-image-no-theme=1 mntl-sc-block-subheading=1 mntl-sc-page=-1 mntl-text-block=-1 \
  mntl-toc=1 mntl-toc-heading=1 mntl-toc-inner=1 mntl-toc-list=1 mntl-toc-list-item=1 \
  mntl-toc-list-item-heading=1 mntl-tooltip=1 mntl-universal-breadcrumbs-chips=1 \
  mntl-universal-primary-image=1 mntl-utility-nav-full-menu-item=-1 mo=2 mob=1 mobil=3 mobile=-7 \
  mobile-drawer=-2 mobile-drawer-content=-1 mobile-header=-3 mobile-header-logo=-1 \
  mobile-header-navigation=-1 mobile-hidden=-1 mobile-hide=1 mobile-left=-1 mobile-menu=-2 \
  mobile-menu-container=1 mobile-menu-design-modern=-1 mobile-menu-link=1 mobile-nav=-7 \
  mobile-nav-wrapper=-4 mobile-navigation=-6 mobile-navigation-layout-stretch-false=-1 \
  mobile-non-transparent-header=-1 mobile-only=-1 mobile-search=2 mobile-site-navigation=-1 \
  mobile-style-available=-1 mobilemenu=-3 mobilenav=3 mobiles=1 mod=2 mod-article=2 mod-list=1 \
  mod-navigation=2 modal=2 modal-body=-3 modal-container=1 modal-content=-6 modal-dialog=-4 \
  modal-dialog-centered=-1 modal-footer=3 modal-header=-2 modal-header-title=1 modal-inner=-2 \
  modal-lg=1 modal-sm=-1 modal-title=1 modal-wrapper=-4 modals=3 mode=-4 model=-5 models=-3 \
  moderation=-3 moderation-tools=-2 modern=-1 modified=-4 modul=3 module=-7 module-content=-1 \
  module-header=-1 module-title=-3 modules=1 moduletable=1 moment=-2 monarch=-1 money=-1 \
  monitor=-1 monitoring=4 mono=1 month=-7 monthly=1 months=-3 more=-1 more-link=2 more-news=1 \
  more-topics-list=-3 more-topics-list-title=-3 most=2 motion=-2 motion-reduce=1 mount=-2 \
  move=-1 mover=-2 mp=2 mq=-4 mr=-3 mr-auto=-3 ms=-7 ms-auto=-1 msg=-4 mso=-1 mt-auto=-3 \
  mt-lg=-1 mt-sm=1 mt-xl=-2 mu=-2 much=2 mui=-6 multi=-9 multiline=-2 multimedia=1 multiple=-8 \
  music=-1 must=-1 muted=-3 mv=2 mv-content-wrapper=1 mw-body=-1 mw-normal-catlinks=-1 mx=5 \
  mx-auto=-1 mx-md=3 mx-n=3 my=5 my-auto=6 my-lg=3 my-modal-label=-1 my-px=3 myr=1 mz=-4 \
  n-recentchanges=-1 na=-5 name=5 names=1 narrow=1 nascar=1 national=-2 native=1 \
  native-currency-code-usd=1 natural=-1 nav=3 nav-bar=4 nav-bar-container=1 nav-bar-item=-1 \
  nav-below=1 nav-below-header=1 nav-block=1 nav-breadcrumb=2 nav-breadcrumbs=3 nav-button=-1 \
  nav-child=1 nav-collapse=1 nav-content=1 nav-desktop=-1 nav-fill=-3 nav-float-right=-1 \
  nav-footer=3 nav-global=2 nav-header=-1 nav-inner=2 nav-item=3 nav-items=1 nav-left=-4 \
  nav-level=-1 nav-link=2 nav-links=-5 nav-main=1 nav-menu=-1 nav-menu-default=1 nav-more=-2 \
  nav-next=1 nav-page-child-list=1 nav-page-child-list-item=1 nav-pills=-3 nav-previous=2 \
  nav-primary=-3 nav-right=-4 nav-row=2 nav-search=-1 nav-secondary=-3 nav-section=1 \
  nav-sections=-2 nav-service-gs=2 nav-service-ls=2 nav-service-meta=3 nav-skip=3 nav-social=-2 \
  nav-stacked=-2 nav-sub=-2 nav-submenu=1 nav-tabs=-5 nav-title=3 nav-toggle-sub=-1 nav-user=-4 \
  nav-user-item-account=-2 nav-user-item-cart=-2 nav-wrap=-8 nav-wrapper=-4 navbar=13 \
  navbar-collapse=1 navbar-container=4 navbar-dark=3 navbar-default=-4 navbar-dropdown=-3 \
  navbar-end=-1 navbar-expand-lg=-2 navbar-expand-md=3 navbar-expand-xl=1 navbar-fixed-top=-3 \
  navbar-inner=-3 navbar-inverse=3 navbar-item=-2 navbar-left=-1 navbar-light=2 navbar-main=-4 \
  navbar-menu=-2 navbar-nav=-6 navbar-right=3 navbar-supported-content=2 navbar-toggleable-md=2 \
  navbar-wrapper=3 navi=8 navigate=-2 navigation=8 navigation-container=1 navigation-dropdown=-4 \
  navigation-footer=3 navigation-item=6 navigation-link=-2 navigation-list=3 \
  navigation-list-item=1 navigation-main=1 navigation-top=-1 navigation-wrapper=-3 navigator=-2 \
  navlink=-1 navlinks=-1 navmenu=-1 navs=1 navy=-6 nb=-1 nba=-1 nbsp=1 nc=4 nd=-5 ne=-3 \
  necessary=2 need=2 negative=-1 nest=1 nested=-2 net=-2 network=2 networks=2 neu=2 neutral=-8 \
  new=-11 new-sidepanel-menu=1 newer=-3 newest=1 news=18 news-article=2 news-content=2 \
  news-item=1 news-related=1 news-single=2 news-text-wrap=1 news-title=1 newsletter=18 \
  newsletter-block=2 newsletter-container=1 newsletter-form=1 newsletter-form-body=1 \
  newsletter-form-field-wrapper=2 newsletter-form-fields-wrapper=1 newsletter-form-footnote=1 \
  newsletter-form-header=1 newsletter-form-header-description=1 newsletter-form-header-title=1 \
  newsletter-form-wrapper-align-center=1 newsletter-form-wrapper-layout-float=1 \
  newsletter-info=2 newsletter-modal=-3 newsletter-popup=2 newsletter-signup=-1 \
  newsletter-wrapper=2 newsletters=1 newspaper=1 newsticker=1 next=-9 next-post=1 next-steps=-5 \
  nf=-4 nfl=1 ng=-7 nh=1 night=-2 nine=-7 nitro=2 nitro-lazy=2 nj=-1 nk=1 nkg=1 nl=-2 nm=-2 \
  nn=-2 no=4 no-border=-2 no-bullets=-1 no-comments=-2 no-group=-2 no-gutters=3 no-js-hidden=-2 \
  no-margin=2 no-mobile=1 no-mobile-totop=1 no-pad=1 no-padding=-7 no-sidebar=-2 no-sidebars=3 \
  no-touch=-4 no-underline=2 no-wrap=2 noborder=2 nocomments=1 nocontent=-2 node=6 \
  node-article=1 node-content=2 node-full=-1 node-promoted=1 node-type-article=4 \
  node-type-blog=1 node-view-mode-teaser=1 nodes=-2 nofollow=6 nojs=4 \
  non-hundred-percent-height-scrolling=-1 non-transparent-header=-1 none=-6 nonhundred=-1 \
  nonhundred-percent-fullwidth=-1 noopener=2 noprint=2 normal=-1 noscript=3 not=1 not-front=2 \
  not-logged-in=6 not-prose=-1 notas=1 note=-19 notes=3 notice=-14 notice-content=-4 \
  notice-primary=-1 notices=-4 notices-block=-2 noticia=1 notification=-6 notifications=-3 \
  notify=1 notranslate=-10 now=1 nowrap=-2 np=-2 nq=-2 nr=2 ns=-3 nstab=-1 nu=3 nudge=-1 null=-3 \
  num=1 number=-7 numbered=1 numbers=-1 nutrition=6 nuxt=5 nv=2 nw=-3 nx=2 ny=4 nz=-2 \
  o-footer=-1 o-header=-1 ob=-1 oben=1 object=-2 objects=-3 oc=3 od=-2 odd=-3 oder=2 oe=-1 \
  oesterreich=1 of=6 off=2 off-canvas=1 off-canvas-content=1 off-canvas-menu=-1 \
  off-canvas-wrap=-1 offcanvas=-4 offcanvas-body=-1 offcanvas-end=-2 offcanvas-menu=-1 offers=4 \
  official=5 offset=-2 offset-lg=2 offset-md=3 offset-xl=2 og=2 oj=-2 old=2 older=-2 om=-1 on=-1 \
  onboarding=-1 once=2 one=-9 one-column=3 one-container=1 one-sidebar=1 one-third=1 one-whole=1 \
  onebox=-2 onebox-body=-2 onecol=-1 onetrust=-1 onetrust-banner-sdk=-2 onetrust-consent-sdk=-1 \
  onetrust-group-container=-2 onetrust-pc-sdk=-2 onetrust-policy=-2 onetrust-policy-text=-2 \
  onetrust-policy-title=-2 online=1 only=-7 op=1 opacity=-2 open=-1 opener=-1 opens=-2 \
  opentable=-1 opentable-style-dark=-1 operations=-4 opt=-6 optimization=-3 optin=-4 option=-12 \
  optional=-1 options=-21 opts=-2 or=-8 orange=-3 order=2 order-first=2 order-last=1 order-lg=-4 \
  order-md=1 ordered=-2 orders=-2 org=2 organic=1 organization=1 orientation-horizontal=1 \
  origin=-1 original=-3 os=-4 osx=1 ot=1 ot-always-active=-2 ot-always-active-group=-2 \
  ot-cat-grp=-2 ot-cat-header=-2 ot-cat-item=-2 ot-category-desc=-2 ot-chkbox=-2 \
  ot-dpd-container=-2 ot-dpd-content=-2 ot-dpd-desc=-2 ot-dpd-title=-2 ot-fade-in=-2 ot-flat=-2 \
  ot-fltr-cnt=-2 ot-fltr-modal=-2 ot-fltr-opt=-2 ot-fltr-opts=-2 ot-fltr-scrlcnt=-2 ot-hide=-2 \
  ot-iab=-2 ot-lst-cnt=-2 ot-lst-title=-2 ot-pc-content=-2 ot-pc-desc=-2 ot-pc-hdr=-2 \
  ot-pc-lst=-2 ot-pc-scrollbar=-2 ot-pc-title=-2 ot-pref-trigger=-1 ot-sdk-columns=-2 \
  ot-sdk-container=-2 ot-sdk-eight=-2 ot-sdk-nine=-1 ot-sdk-row=-1 ot-sel-all=-2 \
  ot-sel-all-chkbox=-2 ot-sel-all-hdr=-2 ot-sel-blk=-2 ot-selall-hostcntr=-2 ot-selall-licntr=-2 \
  ot-selall-vencntr=-2 ot-tgl=-2 ot-vs-config=-3 ot-wo-title=-1 other=-2 ou=1 our=6 out=-8 \
  outdoor=-3 outer=-5 outer-wrap=1 outer-wrapper=-5 outlet=-5 outline=-8 outofstock=-1 outro=1 \
  outside=3 ov=2 overall=2 overflow=-4 overflow-auto=-2 overflow-hidden=-9 overflow-visible=-1 \
  overflow-x-auto=-7 overflow-x-hidden=-7 overflow-y-auto=-10 overflow-y-hidden=-2 \
  overflow-y-scroll=-3 overlap=-5 overlay=10 overlay-content=-1 overlay-nav=1 overline=-2 \
  override=-2 overscroll=-1 overview=-5 ow=-1 owl=4 owl-carousel=4 owl-theme=1 owner=-1 \
  owners=-2 ox=-1 oxy=1 oy=-3 oz=2 p-author=3 p-body=-3 p-body-main-with-sidebar=-2 \
  p-body-sidebar=-2 p-breadcrumbs-bottom=-2 p-discovery=-2 p-footer-copyright=-2 p-footer-row=1 \
  p-footer-row-main=-3 p-lg=4 p-md=1 p-nav-el-is-selected=2 p-nav-list=1 p-nav-opposite=-2 \
  p-nav-scroller=1 p-nav-sticky=-3 p-nav-sticky-all=-2 p-nav-sticky-primary=-1 p-px=3 \
  p-section-links=-2 p-section-links-inner=-2 p-section-links-list=-2 p-sm=2 p-x=-2 pa=-5 \
  pack=-1 package=-3 packages=-8 padded=1 padder=-1 padding=-2 padding-bottom=-2 \
  padding-global=2 padding-medium=-2 padding-right=2 padding-section-large=1 padding-top=-1 \
  padding-top-md=-2 padding-vertical=1 page=-16 page-article=2 page-body=-1 page-child=2 \
  page-container=4 page-content=-3 page-content-wrapper=-1 page-footer=8 page-footer-nav=2 \
  page-header=5 page-header-inner=2 page-header-title=2 page-hero=-2 page-id=3 page-item=-12 \
  page-item-has-children=-1 page-layout=-4 page-list=1 page-main=2 page-main-content=1 \
  page-nav=-1 page-nav-main=-2 page-nav-page=-2 page-nav-page-current=-2 page-nav-page-later=-1 \
  page-nav-simple=-2 page-nav-wrapper-mixed=-2 page-node=5 page-node-type-article=2 \
  page-parent=-2 page-section=-4 page-sidebar=2 page-template=-3 page-template-default=4 \
  page-title=2 page-title-wrapper=-2 page-width-narrow=2 page-wrap=6 page-wrapper=-6 pageid=2 \
  pagelevel=2 pagenav=-5 pages=1 pagetitle=-5 pagination=-31 pagination-next=-3 \
  pagination-previous=-1 pagination-title-wrapper=2 paging=-2 paid=-2 pain=2 pairs=-3 \
  pairs-justified=-3 pale=2 palette=-2 pan=-3 pane=1 pane-block=1 pane-content=2 pane-custom=1 \
  pane-title=2 panel=-17 panel-body=-1 panel-collapse=1 panel-default=-4 panel-display=2 \
  panel-group=1 panel-heading=-1 panel-pane=2 panel-panel=1 panel-title=-1 panels=-3 panes=1 \
  paper=1 par=5 para=3 paragraph=11 paragraph-type-text=1 parallax=-4 parameters=-2 parbase=1 \
  parent-mlid=2 parent-pageid=2 park=3 parse=1 part=9 partial=-7 partner=6 partners=-1 \
  partnerships=-2 party=1 pass=4 password=3 past=-3 pasted=-1 path=2 path-node=1 pay=3 payment=2 \
  payments=-1 paypal=2 paywall=-1 pb=2 pb-lg=1 pb-md=-1 pb-px=1 pb-xl=-2 pc=5 pct=-1 pd=3 pdf=-2 \
  pdp=-7 pdr=1 pe=2 pe-lg=-3 peek=-1 peer=-2 people=-1 per=-4 percent=2 percentage=-1 \
  performance=-4 persistent=-1 person=-3 personal=2 pet=-2 pets=2 pf=-6 pg=-8 pga=1 ph=8 \
  phone=-11 phones=-1 photo=4 photo-credit=1 photos=-1 php=-1 phpbb=-2 pi=5 pic=3 pick=2 \
  picker=-1 picks=4 picture=2 pid=-2 pie=-1 pill=-6 pillar=1 pills=-2 pin=-1 pink=-2 pinned=-1 \
  pinterest=-1 pipe=-1 pixel=-1 pk=2 pkq=2 pl=-2 pl-lg=4 pl-md=4 place=2 placeholder=-4 \
  placement=-3 places=2 plain=1 plan=-4 plans=-4 plants=1 platform=5 player=4 playlist=1 \
  please=-4 plp=-2 plugin=2 plugins=1 plumbing=1 plus=-4 pm=6 pn=-1 po=4 pocket=1 pod=2 \
  podcast=3 podcasts=-1 point=-2 pointer=1 pointer-events-auto=-1 pointer-events-none=1 \
  points=-7 policies=-1 policy=-5 politics=2 politik=1 pop=1 popmake=-4 popmake-content=-4 \
  popmake-overlay=-4 popmake-title=-1 popout=-1 popover=1 popover-content=-1 popular=-6 \
  popular-posts=1 populated=2 popup=-10 popup-drawer=-1 popup-drawer-animation-fade=-1 \
  popup-drawer-layout-fullwidth=-1 popup-drawer-layout-sidepanel=-1 popup-drawer-side-right=-1 \
  popup-title=-2 port=3 portable=2 portal=1 portale=1 portals=1 portlet=3 portrait=3 pos=2 \
  position=8 position-absolute=2 position-relative=7 position-right=-2 position-static=4 post=12 \
  post-article=-2 post-body=-1 post-card=-2 post-container=-2 post-content=5 post-date=5 \
  post-description=1 post-entry=-2 post-footer=-2 post-footer-line=2 post-header=-1 post-hero=1 \
  post-image-aligned-center=1 post-info=2 post-info-default=2 post-item=-2 post-layout=-1 \
  post-list=1 post-meta=6 post-nav=-2 post-navigation=1 post-outer=2 post-page=3 post-share=1 \
  post-sidebar=1 post-taglist=-1 post-tags=1 post-template=-3 post-template-default=15 \
  post-text=-1 post-title=7 post-type=2 post-type-text=1 post-wrap=-2 post-wrapper=-1 postal=1 \
  postbody=-5 postcontent=1 posted=-2 postid=10 posting=-8 postmeta=1 postmetadata=1 \
  postprofile=-1 posts-classic=-1 pot=1 potential=-2 powered=1 powered-by=1 powered-by-link=-5 \
  pp=-2 pq=-1 pr=5 pr-lg=4 pr-md=3 pr-px=-2 practices=2 pre=-1 pre-footer=-5 pref=-1 \
  preference=-3 preferences=-2 prefix=-2 prefooter=1 preheader=-1 preheading=-3 preis=3 \
  preload=-1 preloader=-1 premium=3 preparation=2 present=-1 presentation=-1 press=3 presse=2 \
  pressure=2 pretty=2 prev=7 prev-next=-5 prev-post=1 prevent=1 preview=-5 previous=2 prevnext=2 \
  price=-29 price-container=-4 price-regular=-2 price-sale=-2 price-section=-2 \
  price-section-without-tax=-2 prices=-5 pricing=-9 prim=1 primary=5 primary-content=-1 \
  primary-image=1 primary-image-figcap=1 primary-links=-1 primary-menu=-1 \
  primary-menu-container=-2 primary-nav=-1 primary-navigation=1 primary-sidebar=1 prime=1 \
  principal=1 print=16 print-footer=1 print-hidden=-4 print-no=1 printer=1 priority=-2 privacy=3 \
  private=-1 pro=4 problem=3 process=-1 processing=-2 prod=-2 product=-37 product-card=-2 \
  product-card-title=-1 product-container=-1 product-description=-5 product-details=-1 \
  product-gallery-size-square=-3 product-grid=-3 product-image-auto-crop=-4 product-info=-2 \
  product-item=-5 product-item-size-square=-4 product-list=-5 product-list-alignment-center=-3 \
  product-list-titles-under=-4 product-meta=-5 product-options=-3 product-overview=-1 \
  product-page=-3 product-price=-4 product-reviews=1 product-social-sharing=-3 \
  product-template-default=-4 product-title=-8 product-type-simple=-3 product-type-variable=-3 \
  production=4 productivity=1 products=-17 produkte=1 professional=-1 profile=14 program=-8 \
  programming=-2 programs=-2 progress=5 progressive=-2 projects=-1 promo=1 promo-banner=-2 \
  promo-title=1 promote=1 promoted=2 promotion=3 promotional=-4 promotions=-1 prompt=-2 prop=-2 \
  property=5 props=-1 pros=7 prose=6 prose-lg=2 protection=-3 provider=-1 providers=-3 proxy=-1 \
  ps=-1 ps-lg=-2 ps-relative=-1 pt=-2 pt-lg=-3 pt-login=-1 pt-md=-1 pt-px=2 pt-sm=-1 pt-xl=-1 \
  pu=-3 pub=2 public=-8 publication=2 publish=4 publish-info=1 published=2 publisher=2 pull=-7 \
  pull-left=-3 pull-right=-5 pullquote=2 pulse=-1 pum=-4 pum-click-to-close=-2 pum-container=-4 \
  pum-content=-4 pum-overlay=-4 pum-popup-title=-1 pum-position-fixed=-2 pum-responsive=-4 \
  pum-responsive-medium=-2 pum-theme=-4 pum-theme-default-theme=-3 pum-theme-lightbox=-1 \
  pum-title=-1 purchasable=-5 purchase=-4 pure=-2 purple=-7 push=-1 pv=4 pwa=2 px=-5 px-lg=1 \
  px-md=-1 px-px=1 py=2 py-lg=2 py-md=-1 python=-4 pz=-2 qa=2 qb=-8 qd=3 qe=2 qf=4 qh=3 qi=-2 \
  qj=-2 qk=-1 ql=2 qm=1 qn=2 qo=-3 qp=-3 qr=-1 qs=-3 qty=1 quality=-1 quantity=-5 quarter=-3 \
  queries=2 query=1 question=-11 questions=-5 quick=-12 quick-links=2 quick-search=-4 \
  quickedit=-4 quicklinks=3 quiz=1 quote=-11 quote-container=-3 qvj=-5 qw=3 qx=-2 qy=2 qz=1 \
  ra=-7 rad=-3 radar=1 radiogroup=-3 radios=-1 radix=-1 rail=-1 raised=-2 rand=1 random=-5 \
  range=-3 rank=-1 ranking=3 rate=-4 rated=-2 rates=-1 ratgeber=1 rating=-3 ratings=1 raw=-2 \
  rb=2 rbq=1 rd=2 re=1 react=-8 reactions=-4 read=4 read-more=2 read-next=-1 read-time=2 \
  reader=-9 reading=3 readmore=3 ready=-4 real=4 reason=-2 rec=-2 recaptcha=-3 recent=4 \
  recent-comments=1 recent-post-title=1 recent-posts=5 recentchanges=-1 recentchangeslinked=-1 \
  recentcomments=2 recently=-3 rechts=4 recipe=6 recipe-instructions=4 recipes=-4 recirc=3 \
  recirc-section=1 recommend=2 recommendation=3 recommended=3 recommended-comments=-1 recs=-1 \
  rectangle=1 red=5 reddit=-1 redirect=2 reduce=1 reduced=-6 ref=4 reference=-1 references=7 \
  refinement=-1 reg=2 region=-16 region-content=1 region-footer=-1 region-footer-bottom=1 \
  region-footer-first=-2 region-footer-second=-1 region-footer-top=1 region-header=4 \
  region-inner=1 region-navigation=1 region-primary-menu=3 regional=1 regions=1 register-form=-1 \
  registered=-3 registration=2 registry=-1 regular=6 rel=-2 related=25 related-articles=4 \
  related-articles-container=1 related-content=1 related-link=1 related-news=1 related-post=1 \
  related-posts=6 related-posts-container=1 related-products=-1 related-stories=1 \
  related-title=2 related-topics=-2 related-topics-title=-3 relations=-1 relationships=1 \
  relative=6 relaxed=2 release=-3 rem=1 remaining=-1 remember=-1 remodeling=1 remote=-1 \
  remove=-5 rendered=-1 rendering=-1 repair=-3 repeat=-3 repeater=4 replace=1 replacement=-2 \
  replies=-6 reply=-5 reply-area=-1 reply-title=5 report=-1 reporting=1 reports=3 repository=1 \
  reputation=1 request=4 requests=1 required=-3 requirements=2 research=2 reset=1 residential=-3 \
  resistance=1 resize=2 resized=1 resource=2 resources=-8 resp=2 respond=7 response=-2 \
  responsive=1 responsive-table=-1 responsivegrid=-5 rest=-1 result=-10 results=-10 resume=-4 \
  retail=-5 return=1 returns=-5 rev=-2 reveal=2 reverse=-2 reversed=-1 review=-10 review-card=-1 \
  reviewed=5 reviewer=-1 reviews=-10 revisions=2 revoke=3 rewards=-4 rezepte=1 rg=-7 rgba=3 \
  rgt=-4 rh=-6 rhs=-1 ri=1 ribbon=6 rich=10 rich-text=3 rich-text-block=1 richtext=8 right=-3 \
  right-col=2 right-column=4 right-nav=2 right-rail=-2 right-rail-offset=1 right-side=-4 \
  right-sidebar=-1 rights=-1 rightside=-1 ring=3 rj=-1 rk=-3 rl=-3 rm=-1 rn=1 ro=2 roboto=-1 \
  robots=1 robots-nocontent=1 role=-3 room=1 root=-8 round=1 rounded=-4 rounded-full=-5 \
  rounded-lg=-7 rounded-md=-5 rounded-none=1 rounded-px=-2 rounded-sm=-2 rounded-xl=2 roundup=1 \
  route=-3 row=10 row-cols=-1 row-fluid=2 row-offcanvas=-2 row-start=-1 rows=-1 rp=2 rq=1 rr=1 \
  rs=-2 rs-skip=1 rss=4 rt=1 rte=7 rtf=1 rtime=1 rtl=1 ru=-1 rubrik=1 rule=-4 rules=-3 run=-2 \
  running=-3 rust=1 rv=-3 rw=2 ry=3 rz=-1 s-spinner=-2 s-spinner-sm=-2 sa=-4 safari=1 safe=-1 \
  salary=-1 sale=-9 sales=-5 salesforce=1 sam=1 san=-1 sand=1 sans=6 sas=2 save=-2 saved=-2 \
  savings=2 sb=5 sb-instagram=-1 sbi=1 sbi-col=-1 sbi-images=-1 sbi-item=-1 sbi-mob-col=-1 \
  sbi-new=-1 sbi-photo-wrap=-1 sbi-tab-col=-1 sbi-transition=-1 sbi-type-carousel=-1 \
  sbi-type-video=-1 sbi-width-resp=-1 sbs=-1 sc=-3 sc-ad-container=1 scale=-9 schedule=3 \
  scheme=-1 school=3 schools=-3 science=-4 scope=1 score=-2 scores=1 screen=-7 \
  screen-reader-text=-4 screenreader=1 script=3 scrlcnt=-2 scroll-container=1 scroll-smooth=3 \
  scroll-to-bottom=1 scroll-to-top=1 scroll-trigger=1 scrollable=2 scrollbar=-7 scrolling=-1 \
  sd=-4 sd-block=1 sd-content=1 sd-sharing=1 sd-sharing-enabled=1 sd-social=1 sd-title=1 se=-1 \
  seal=-2 search=-4 search-bar=-4 search-box=2 search-container=1 search-drawer=-1 search-form=1 \
  search-link=1 search-mobile=2 search-modal=1 search-modal-content=2 search-modal-form=1 \
  search-open=1 search-overlay=2 search-results=-1 search-wrapper=2 searchbar=-1 searchbox=-1 \
  searches=-3 searchfield=2 searchform=3 season=1 secciones=1 second=-1 secondary=-8 \
  secondary-content=-3 secondary-header=-4 secondary-nav=-2 secondary-nav-bar=-1 \
  secondary-navigation=-2 sect=-2 section=-6 section-body=1 section-container=3 \
  section-content=2 section-footer=-1 section-head=1 section-header=-11 \
  section-header-mobile-menu=1 section-headline=-1 section-height-medium=1 \
  section-height-small=-1 section-inner=-2 section-links=1 section-nav=-1 section-news=1 \
  section-sections-footer-padding=1 section-title=-2 section-wrapper=1 sections=2 security=1 \
  see=-2 see-also=-5 segment=3 seite=1 seiten=1 sel=-1 selall=-2 select=-16 select-none=-2 \
  select-to-quote=1 selected=-10 selection=-5 selector=-4 self=7 self-start=1 self-stretch=3 \
  sell=1 seller=-4 sellers=-1 semantic=1 semi=-1 semibold=1 send=1 sent=-1 seo=-3 sep=1 \
  separate=-4 separate-containers=-1 separated=2 separator=-5 series=-3 serif=6 server=-4 \
  service=4 servicenavigation=2 serving=1 servings=2 set=-1 sets=3 setting=-1 settings=2 setup=1 \
  seven=-1 sf=1 sf-menu=1 sfww=1 sg=-1 sh=2 shade=-2 shadow=1 shadow-lg=-1 shadow-md=1 \
  shadow-sm=1 shadow-xl=3 share=27 share-block=3 share-box=1 share-buttons=1 \
  share-buttons-buttons=-2 share-buttons-iconic=-2 share-container=3 share-facebook=1 \
  share-icons=1 share-list=1 share-popup=2 share-title=-1 share-twitter=1 sharebar=1 shared=-1 \
  sharedaddy=1 sharelink=-1 shares=1 shariff=1 shariff-button=1 sharing=5 sheet=-4 shell=-3 \
  ship=-3 shipping=-11 shipping-taxable=-5 shoes=-5 shop=-7 shopify=2 shopify-app-block=1 \
  shopify-block=1 shopify-section=3 shopify-section-group-footer-group=2 \
  shopify-section-group-header-group=3 shopify-section-header=-1 \
  shopify-section-sections-announcement-bar=1 shopify-section-sections-footer=2 \
  shopify-section-sections-header=2 shopify-section-template-main=3 shopping=-4 short=6 \
  shortcode=6 shortcode-default=1 shortcut=-1 shortcuts=-1 shortlink=-1 should=3 show=-16 \
  show-banner=-1 show-for-large=-1 show-for-medium=1 show-mobile=2 show-more=-1 \
  show-on-desktop=-2 show-product-item-nav=-3 show-product-price=-3 show-tablet=-1 showcase=-1 \
  showing=-5 shown=-1 shows=1 shrink=-3 si=-3 sibling=-1 sich=3 side=-5 side-bar=1 side-menu=-2 \
  side-nav=4 side-panel=-1 sidebar=10 sidebar-block=-2 sidebar-box=-1 sidebar-column=2 \
  sidebar-container=-1 sidebar-content=-4 sidebar-first=-1 sidebar-header=-1 \
  sidebar-inner-wrap=1 sidebar-item=2 sidebar-link-style-normal=1 sidebar-list=2 sidebar-main=-1 \
  sidebar-nav=2 sidebar-navigation=1 sidebar-primary=2 sidebar-related=-1 sidebar-right=-1 \
  sidebar-section=1 sidebar-slug-sidebar-primary=1 sidebar-sticky=1 sidebar-title=2 \
  sidebar-wrap=-1 sidebar-wrapper=-2 sidecar=-5 sidemenu=2 sidenav=2 sidepanel=1 \
  sidepanel-footer-container=1 sides=-4 sie=3 sig=-4 sign=-5 sign-in=-2 signal=-2 signature=-11 \
  signed=-1 signin=-1 signup=-8 signup-form=-2 silver=-2 similar=-1 simple=-12 sind=2 single=17 \
  single-author=1 single-blog=1 single-content=1 single-entry=1 single-format-standard=15 \
  single-post=20 single-post-container=1 single-post-content=1 single-post-title=1 \
  single-product=-4 single-wrapper=1 singular=-4 site=-8 site-below-footer-inner-wrap=1 \
  site-below-footer-wrap=1 site-bottom-footer-inner-wrap=-1 site-bottom-footer-wrap=-1 \
  site-content=-2 site-copyright=-2 site-description=2 site-footer=-8 \
  site-footer-below-section=1 site-footer-bottom=-1 site-footer-bottom-section=-1 \
  site-footer-categories-nav=-1 site-footer-col=-1 site-footer-container=-2 \
  site-footer-copyright=-3 site-footer-focus-item=-1 site-footer-inner=-1 site-footer-links=-1 \
  site-footer-middle-section=-1 site-footer-nav=-2 site-footer-row=-1 \
  site-footer-row-column-layout-row=-1 site-footer-row-columns=-1 site-footer-row-container=-1 \
  site-footer-row-container-inner=-1 site-footer-row-layout-standard=-1 \
  site-footer-row-mobile-column-layout-row=-1 site-footer-row-mobile-layout-default=-1 \
  site-footer-row-tablet-column-layout-default=-1 site-footer-row-tablet-layout-default=-1 \
  site-footer-top=-2 site-footer-wrap=-1 site-generator=1 site-header=-5 site-header-container=4 \
  site-header-inner=-3 site-header-inner-wrap=-1 site-header-item=-1 \
  site-header-item-main-navigation=-1 site-header-item-mobile-navigation=-1 site-header-main=1 \
  site-header-nav=1 site-header-row=-2 site-header-row-center-column=-1 \
  site-header-row-container=-1 site-header-row-container-inner=-1 site-header-row-has-sides=-1 \
  site-header-row-layout-standard=-1 site-header-row-no-center=1 site-header-section=-2 \
  site-header-section-center=-1 site-header-section-left=1 site-header-section-right=-1 \
  site-header-upper-inner-wrap=1 site-header-upper-wrap=1 site-header-wrap=-1 \
  site-header-wrapper=-1 site-info=4 site-info-inner=-3 site-inner=3 site-logo=-3 site-main=1 \
  site-main-header-inner-wrap=1 site-main-header-wrap=1 site-menu=-2 \
  site-middle-footer-inner-wrap=-1 site-middle-footer-wrap=-1 site-name=4 site-nav=-6 \
  site-navigation=-5 site-pages=1 site-root=1 site-search=-4 site-sidebar=-1 site-sub=-1 \
  site-title=3 site-wrap=-3 site-wrapper=-2 siteheader=-3 sitemap=7 sitename=1 sites=2 six=2 \
  size=-10 size-full=-2 size-large=2 size-medium=-2 size-small=-4 sj=-4 sk=2 skeleton=-2 skin=-1 \
  skip=-8 skip-link=2 skip-links=3 skiplink=3 skiplinks=5 sku=-4 slash=-1 sleep=1 slice=-1 \
  slick=-1 slick-active=-1 slick-current=-1 slick-initialized=-1 slick-list=-1 slick-slide=-1 \
  slick-slider=-1 slick-track=-1 slide=-15 slideout=-1 slider=-3 slider-buttons=-3 \
  slider-container=-1 slider-item=2 slot=3 slow=-3 slug=2 sm=9 sm-block=2 sm-col-span=-1 \
  sm-fd-column=-2 sm-flex=-2 sm-flex-row=-3 sm-gap=-4 sm-grid=-1 sm-grid-cols=2 sm-h=1 \
  sm-hidden=1 sm-ips-padding-half=-1 sm-items-center=-2 sm-justify-between=-1 sm-justify-end=3 \
  sm-mb=-2 sm-ml=-5 sm-mr=1 sm-mt=-3 sm-mx=-3 sm-mx-auto=1 sm-p=1 sm-pb=-1 sm-pl=1 sm-pr=-2 \
  sm-pt=-1 sm-px=-2 sm-py=4 sm-text-center=-3 sm-text-xl=-1 sm-vertical=1 sm-w-auto=4 small=19 \
  small-button-shape-square=-4 small-button-style-solid=-3 small-centered=-1 small-hide=-2 \
  small-text=-3 smaller=-1 smart=2 smartphone=3 smooth=5 sms=-1 sn=-2 snap=-1 snapshot=-2 \
  snow=-1 snug=3 so=-1 social=14 social-buttons=1 social-container=1 social-footer=2 \
  social-icon=-1 social-icons=-2 social-icons-default=1 social-links=3 social-links-item=2 \
  social-links-menu=1 social-media=-4 social-menu=1 social-nav=2 social-navigation=1 \
  social-share=4 social-share-modal=1 social-sharing=1 social-title=2 sociallinks=2 \
  socialmedia=-1 socials=7 socialshare=1 socks=-2 soft=-1 software=-1 solar=4 sold=-4 solid=7 \
  solr=1 solution=-4 solutions=-9 some=-4 soon=1 sort=-10 sortable=1 sorting=-3 source=1 \
  sources=6 south=-1 sow=2 sp=-3 space=2 space-between=-1 space-y=3 spaced=-1 spacer=-3 \
  spaces=-3 spacing=2 spacious=4 span=-6 speakers=1 spec=-5 special=-1 specialty=2 specific=-1 \
  specifications=-4 specs=-1 speech=2 speed=-1 spinner=-2 splide=-1 splide-list=-1 \
  splide-slide=-1 splide-track=-1 split=-8 splitter=-2 sponsored=-2 sponsors=1 sport=1 sports=4 \
  spot=5 spotlight=-4 spring=-2 sprite=-1 spy=2 sql=-5 sqs=1 sqs-block=-1 sqs-block-content=-1 \
  sqs-block-html=-1 sqs-block-image=-2 sqs-block-image-figure=-3 sqs-block-newsletter=1 \
  sqs-block-summary-v=-2 sqs-block-website-component=-2 sqs-gallery-container=-2 \
  sqs-html-content=-2 sqs-text-block-container=1 sqsrte=-1 sqsrte-small=-1 square=-2 sr=-4 \
  src=-3 ss=6 sso=1 ssr=1 sss=2 st=2 stack=-15 stack-on-mobile=1 stacked=1 stacking=-1 staff=-5 \
  stage=5 standalone=-1 standard=6 standfirst=1 star=-2 star-rating=-2 stars=-2 start=-13 \
  started=-8 starter=1 starts=1 stat=-3 state=-1 statement=3 states=3 static=-2 statics=1 \
  station=-1 statistic=-4 stats=-5 status=-14 status-publish=3 stay=2 std=1 step=-2 steps=-10 \
  stick=-1 sticky=-7 sticky-container=1 sticky-header=-1 sticky-menu-fade=-1 sticky-sidebar=-3 \
  sticky-top=1 sticky-wrapper=-1 still=2 stock=-4 storage=-4 store=-14 stories=-6 story=3 \
  story-body=1 story-content=1 story-meta=1 story-text=3 story-title=1 strategies=2 strategy=-2 \
  streaming=-1 street=-2 stretch=-1 strict=-2 strike=1 strikethrough=-1 string=-3 strip=-2 \
  striped=-1 stroke=1 strong=-1 struct-item-cell-icon=1 struct-item-cell-icon-end=1 \
  struct-item-icon-container=1 structural=-1 structure=1 structured=2 student=2 students=-2 \
  studies=-2 studio=-2 study=-1 stuff=1 style=-2 styled=3 styles=3 stylesheet=-1 styling=-1 su=1 \
  sub=4 sub-menu=8 sub-menu-right=-1 sub-nav=5 sub-navigation=-1 sub-title=2 subcat=3 \
  subcategories=1 subcategory=-3 subcopy=-4 subgrid=-2 subhead=4 subheader=2 subheading=-12 \
  subheadline=-1 subitem=1 subject=-4 subjects=-4 sublabel=-4 subline=7 sublink=2 sublist=3 \
  submenu=5 submenu-closed=1 submenu-item=1 submenu-list=1 submission=1 submit=4 submitted=1 \
  subnav=4 subnavi=2 subnavigation=4 subpages=-4 subscribe=10 subscribe-form=3 subscribe-text=2 \
  subscribed=1 subscriber=-2 subscribers=2 subscriptions=1 subsection=1 subsite=3 subtitle=4 \
  subtle=5 subtotal=3 success=11 success-message=1 suche=4 suffix=-2 sugar=2 suggested=-5 \
  suggestion=4 suggestions=-3 sum=-1 summary=2 summary-block-header=-2 \
  summary-block-setting-design-list-thumbnail-left=-2 summary-block-setting-hide-excerpt=-2 \
  summary-block-setting-secondary-metadata-none=-2 summary-block-setting-show-price=-2 \
  summary-block-setting-show-thumbnail=-2 summary-block-setting-text-size-medium=-2 \
  summary-block-wrapper=-2 summary-heading=-2 summary-item=-2 summary-item-list-container=-2 \
  summary-title=-3 summary-v-block=-2 sun=1 super=-5 superfish=-2 supernav=-1 supplement=1 \
  supplementary=1 supplies=-1 supports=1 surface=2 survey=-4 sustainable=-1 sv=-2 svelte=2 \
  svg=-1 sw=3 swap=2 swatch=-4 swipe=-1 swiper=4 swiper-container=4 swiper-slide=3 \
  swiper-wrapper=3 switcher=-3 sx=4 sy=-4 symbol=-1 sync=-2 syntax=-3 system=3 systems=-5 sz=3 \
  t-info=-1 t-permalink=-1 t-print=-1 t-recentchangeslinked=-1 t-whatlinkshere=-1 t-z=-3 ta=2 \
  tab=-21 tab-content=2 tab-description=1 tab-item=-1 tab-list=-1 tab-pane=2 tabbed=-6 \
  tabcontent=2 table=2 table-bordered=1 table-of-content=1 table-of-contents=1 \
  table-responsive=-5 table-striped=-2 table-wrapper=1 tables=-5 tablet=-3 tablet-grid=-1 \
  tablet-grid-col=4 tablet-grid-col-auto=3 tablist=-11 taboola=1 tabpanel=-13 tabs=-7 \
  tabs-container=1 tabs-content=-1 tag=4 tag-blog=1 tag-cloud=3 tag-list=-2 tag-section=2 \
  tagcloud=4 tagline=-1 taglist=-1 tags=18 tags-list=1 take=4 takeaways=1 tall=2 tap=1 target=-5 \
  targets=1 task=-1 tasks=-2 tax=-2 taxable=-5 taxlevel=-1 tbh=1 tbl=-2 tbm=1 tbody=-4 tc=5 \
  td=-9 tdc=1 tds=1 te=3 teal=-4 teams=1 teaser=19 teaser-body=1 teaser-content=1 \
  teaser-headline=1 teaser-item=-1 teaser-list=-1 teaser-text=4 teaser-title=3 teaser-wrapper=1 \
  teasers=1 teasertext=2 technical=1 technology=3 teilen=1 tel=-3 telephone=-3 temp=-2 \
  template=11 template-article=1 template-page=6 template-thread-view=-1 templates=-2 ten=-2 \
  tennis=1 term=1 terms=10 tertiary=-7 test=-2 tested=1 testimonial=-17 testimonials=-11 \
  testing=3 tex=-1 tex-jax-ignore=-1 text=8 text-align-center=-1 text-balance=1 text-base=-7 \
  text-black=4 text-block=6 text-blue=-2 text-body=-1 text-bold=1 text-box=1 text-capitalize=1 \
  text-center=-8 text-color-black=-4 text-color-white=-1 text-container=-1 text-content=1 \
  text-dark=2 text-editor-default=1 text-ellipsis=-1 text-end=-3 text-foreground=-1 \
  text-format-wrapper=-1 text-formatted=-1 text-gray=-2 text-green=1 text-grey=-2 \
  text-headline=1 text-large=2 text-left=4 text-lg-left=3 text-lg-start=-1 text-md-center=-1 \
  text-md-left=-1 text-md-right=1 text-medium=-1 text-muted=-1 text-nowrap=-2 text-primary=-2 \
  text-px=-5 text-red=2 text-rem=2 text-right=6 text-secondary=-3 text-size-large=-1 \
  text-size-normal=-6 text-size-small=-1 text-slate=-1 text-sm=-5 text-small=1 text-start=-2 \
  text-title=1 text-truncate=-2 text-uppercase=2 text-weight-semibold=-1 text-white=10 \
  text-wrapper=-1 text-xl=1 text-xs=-8 text-xs-center=-2 textblock=2 textbox=2 textcontent=1 \
  texte=1 textfield=5 textmedia=1 texto=1 textpic=4 texts=-1 textwidget=1 tf=-1 tg=1 tgl=-1 \
  th=-5 than=-8 thank=-1 thanks=1 thankyou=3 that=-2 the=8 theater=1 them=2 thema=1 theme=-17 \
  theme-default=3 theme-divi=-2 theme-light=-3 theme-post-content-default=2 \
  theme-post-title-default=2 theme-provider=-1 theme-white=1 themen=7 themes=1 there=2 these=2 \
  they=2 thin=-2 third=-7 this=-8 thoughts=2 thread=-9 thread-alt=2 thread-even=2 thread-odd=2 \
  thread-view=-5 threads=-1 three=-5 thrive=2 thumb=-4 thumbnail=-2 thumbnails=5 thumbs=-2 \
  ticker=-1 tickets=2 tier=-2 tight=-1 tile=-2 tile-body=-1 tiles=-3 time=11 timeout=-1 timer=2 \
  tint=4 tiny=-2 tinymce=2 tip=3 tipp=1 tips=3 tit=3 titel=3 title=-11 title-area=1 title-bar=-2 \
  title-block=3 title-container=1 title-heading-left=-1 title-mobile-align-inherit=1 \
  title-tablet-align-inherit=1 title-text=2 title-wrap=3 title-wrapper=1 titlebar=-2 tj=-1 tl=5 \
  tldr=-1 tm=-3 tn=4 tns=-1 to=5 to-top=1 toast=1 toc=-3 toc-container=1 toc-list=3 toc-title=1 \
  toc-wrapper=1 today=-4 todays=1 toggle=-4 toggle-content=1 toggleable=3 toggler=2 tool=5 \
  toolbar=-5 toolkit=1 tools=-11 tooltip=-5 top=4 top-bar=2 top-bar-left=1 top-bar-right=3 \
  top-container=-2 top-content=-3 top-full=4 top-header=-4 top-label=-2 top-menu=1 \
  top-menu-nav=-1 top-nav=2 top-navigation=1 top-posts=1 top-px=3 top-right=-1 top-wrapper=2 \
  topbar=-3 topic=-15 topic-body=-5 topic-category=-5 topic-list=-6 topic-list-container=-3 \
  topic-list-item=-6 topic-title=-6 topics=-10 toplevel=1 topline=4 topmenu=-1 topnav=2 \
  topnavigation=1 topper=3 tos=2 total=-3 totop=2 touch=-5 touch-proxy=1 touchevents=-3 tour=1 \
  tout=-1 tp=2 tpa=1 tpamulti=1 tpl=1 tq=-2 tr=-3 track=-3 tracking=-4 tracking-em=-1 \
  tracking-px=-1 tracking-tight=-3 tracking-wide=1 tracking-wider=-2 tracking-widest=-2 trade=-1 \
  traditional=-1 trail=1 transform=1 transition=7 transition-all=-2 transition-colors=3 \
  transition-opacity=3 transition-transform=2 transitions=-1 translate-x=-3 translate-y=-3 \
  translatepress=-2 translation=-1 transparency=1 transparent=-10 transparent-header=-4 \
  transportation=-3 transporter=1 travel=4 tree=-2 trend=2 trending=1 trending-bar=1 trends=1 \
  trial=-1 tribe-no-js=-1 trigger=-5 trimmed=-2 trp=-3 trp-language-switcher-container=-2 \
  true=-2 truncate=-6 truncation=1 trust=-1 trusted=-4 trustpilot=-3 trustpilot-widget=-2 trx=1 \
  try=-1 ts=-3 tt=-3 tt-uppercase=-2 tu=1 tutorial=-3 tutoring=1 tv=1 tw-flex=2 \
  tw-items-center=1 tw-mb=3 tw-mt=3 tweak=-1 \
  tweak-blog-alternating-side-by-side-secondary-meta-date=-1 \
  tweak-blog-basic-grid-excerpt-show=-1 tweak-blog-basic-grid-secondary-meta-none=1 \
  tweak-blog-basic-grid-width-full=-1 tweak-blog-basic-grid-width-inset=1 \
  tweak-blog-item-delimiter-bullet=-1 tweak-blog-item-meta-position-above-title=1 \
  tweak-blog-item-show-categories=-1 tweak-blog-item-show-date=-2 \
  tweak-blog-item-text-alignment-center=1 tweak-blog-item-text-alignment-left=-1 \
  tweak-blog-side-by-side-image-aspect-ratio-square=1 \
  tweak-blog-side-by-side-image-placement-left=1 tweak-blog-side-by-side-width-full=1 \
  tweak-blog-single-column-content-full-post=-1 \
  tweak-blog-single-column-primary-meta-categories=-1 \
  tweak-blog-single-column-secondary-meta-date=-1 tweak-events-stacked-height-large=1 \
  tweak-events-stacked-show-location=1 tweak-events-stacked-show-thumbnails=1 \
  tweak-events-stacked-thumbnail-size-standard=1 tweak-global-animations-animation-type-none=1 \
  tweak-portfolio-grid-basic-width-full=-1 \
  tweak-portfolio-hover-follow-animation-duration-fast=1 \
  tweak-portfolio-hover-follow-delimiter-bullet=1 \
  tweak-portfolio-hover-static-animation-duration-fast=1 \
  tweak-portfolio-hover-static-animation-type-fade=1 \
  tweak-portfolio-hover-static-delimiter-hyphen=1 tweak-portfolio-hover-static-front=1 \
  tweak-portfolio-hover-static-layout-inline=1 tweak-portfolio-index-background-width-full=-1 \
  tweak-product-badge-inset-floating=3 tweak-product-item-details-alignment-left=3 \
  tweak-product-item-details-show-add-to-cart-button=3 tweak-product-item-details-show-excerpt=3 \
  tweak-product-item-details-show-price=3 tweak-product-item-details-show-title=3 \
  tweak-product-item-details-show-variants=3 tweak-product-item-lightbox-enabled=3 \
  tweak-product-item-nav-breadcrumb-alignment-left=3 \
  tweak-product-list-mobile-meta-position-under=3 tweak-product-list-show-title=3 \
  tweak-product-quick-view-button-position-bottom=-3 \
  tweak-product-quick-view-button-style-floating=-2 \
  tweak-product-quick-view-lightbox-controls-weight-light=-1 \
  tweak-product-quick-view-lightbox-excerpt-display-truncate=-1 \
  tweak-product-quick-view-lightbox-show-arrows=-1 \
  tweak-product-quick-view-lightbox-show-close-button=-1 \
  tweak-v-related-products-details-alignment-center=-3 \
  tweak-v-related-products-image-aspect-ratio-square=-3 tweet=4 twelve=-4 twig=-2 twitter=4 \
  twitter-tweet=4 two=-5 two-columns=-1 tx=1 txt=-6 ty=-2 typ=3 type=3 type-page=-3 type-post=4 \
  type-product=-4 types=-2 typo=1 typography=5 tz=-2 u-align-center=1 u-concealed=-3 \
  u-nav-buttons=-6 u-no-js-only=2 ua=3 ub=5 uc=2 ud=-2 ue=-1 ueber=7 uf=3 ug=4 ugc=-4 uh=2 ui=-4 \
  uid=-1 uj=-3 uk=2 uk-container=1 uk-grid=1 ultimate=3 ultra=2 um=4 umwelt=1 un=1 unauth=1 \
  unavailable=-2 unboxed=1 uncategorized=-3 und=5 under=-12 underline=3 underlined=2 \
  understand=2 understanding=2 une=1 unique=-1 unit=1 united=3 units=1 universal=-2 university=2 \
  unknown=-1 unordered=-2 uns=7 unstyled=2 unten=2 uo=1 up=-1 upc=-2 update=-3 updated=-6 \
  updates=-1 upgrade=1 upload=4 upper=-7 uppercase=5 ups=-1 upsells=-2 uq=4 ur=-2 url=-2 \
  url-textfield=-1 us=1 usa=5 usa-accordion=4 usa-accordion-content=3 usa-banner=3 \
  usa-banner-content=3 usa-banner-guidance=3 usa-banner-header=3 usa-banner-header-action=2 \
  usa-banner-header-text=4 usa-banner-inner=3 usa-header=4 usa-media-block-body=3 usa-nav=3 \
  usa-nav-inner=2 usa-nav-primary=3 usa-nav-primary-item=3 usa-nav-submenu=3 \
  usa-nav-submenu-item=3 usa-search=3 usa-search-small=3 usage=-4 usd=-1 use=-7 used=3 useful=-3 \
  user=-6 user-banner=-2 user-details=-1 user-info=-2 user-menu=2 username=1 users=-1 using=-8 \
  usp=3 ut=-1 util=-5 utility-bar=3 utils=4 uv=1 uw=2 uy=1 v-visible-sr=-2 va=-2 val=-1 valid=2 \
  validate=-2 validation-below=-3 valign=3 value=5 values=-6 van=1 var=-1 variable=-4 \
  variables=-5 variant=1 variants=3 variation=-6 variations=-7 variations-form=-1 vat=4 vb=-5 \
  vc=-3 vc-col-sm=-1 vc-custom=-2 vc-inner=-2 vc-responsive=-1 vc-row=-1 vc-row-fluid=-3 vcard=2 \
  vd-a-qz=1 ve=-4 vector=-3 vegan=-2 vehicle=2 vencntr=-2 vendor=-2 ver=-2 veranstaltungen=1 \
  verify=2 version=-10 versions=-6 vert=-4 vertical=-9 vertically=3 very=-1 vf=2 vg=2 vh=-5 \
  vi=-3 via=-4 video=3 video-container=-1 videos=2 view=-6 view-all=3 view-content=-2 \
  view-display-id-block=-2 view-item=2 view-mode-default=-1 view-mode-full=1 viewed=-4 viewer=-1 \
  viewing=1 viewport=1 views-element-container=-6 views-exposed-form=-1 views-field=-1 \
  views-row=2 views-row-even=1 views-row-first=2 views-row-last=2 views-row-odd=2 \
  views-view-grid=1 viewsource=-2 viewtopic=-2 violet=-3 virtual=-3 vis=2 visibility=1 \
  visible=-6 visible-md=2 visible-sm=2 visible-xs=3 vision=-3 visit=1 visitor=-3 visual=-6 \
  visually=-2 visually-hidden=-2 visuallyhidden=-5 vj=-1 vk=-1 vl=-1 vm=1 vn=-2 vo=2 \
  vocabulary=5 voice=-2 volume=-1 von=2 vor=3 vote=1 votes=-5 vp=4 vr=-1 vs=4 vt=6 vu=1 vw=-7 \
  vx=4 vy=-3 vz=-2 w-auto=3 w-condition-invisible=3 w-container=3 w-content=-2 w-dropdown=3 \
  w-dropdown-list=3 w-dropdown-toggle=2 w-dyn-empty=2 w-dyn-item=2 w-dyn-items=2 w-dyn-list=2 \
  w-embed=3 w-fit=4 w-form=2 w-form-done=2 w-form-fail=2 w-layout-grid=2 w-nav=3 w-nav-menu=3 \
  w-px=-1 w-richtext=4 w-richtext-align-fullwidth=1 w-richtext-figure-type-image=2 w-screen=2 \
  w-slide=-1 w-slider=-1 w-slider-mask=-1 w-vw=-1 wa=1 wall=-1 war=1 warning=4 warnings=2 warp=2 \
  warranty=-2 was=2 water=2 ways=1 wb=2 wc=-1 wcm=2 wd=4 we=-4 wealth=2 web=7 webinars=1 \
  webkit=1 website=12 website-component-block=-2 week=-1 weekly=1 weight=-1 weitere=1 welcome=-2 \
  well=4 wellness=1 werbung=5 wetter=1 wg=-2 wh=1 what=15 whatlinkshere=-1 when=4 where=-6 \
  which=1 white=1 white-bg=-1 white-text=-1 whitespace=-6 whitespace-nowrap=-4 who=1 whole=2 \
  why=-2 wi=1 wide=3 wider=-2 widescreen=-1 widest=-3 widget=6 widget-archive=2 widget-area=10 \
  widget-block=-5 widget-body=-2 widget-categories=4 widget-container=3 widget-content=1 \
  widget-custom-html=2 widget-first=-1 widget-footer=1 widget-header=-1 widget-last=-1 \
  widget-links=1 widget-meta=2 widget-nav-menu=-4 widget-recent-comments=1 \
  widget-recent-entries=4 widget-search=2 widget-tag-cloud=2 widget-text=1 widget-title=2 \
  widget-type-cell=1 widget-wrap=1 widgets=-1 width=10 width-full=2 wie=2 wiki=3 will=3 win=1 \
  window=-7 windows=-1 winter=-1 wirtschaft=1 wishlist=-5 with=-12 with-image=1 with-sidebar=3 \
  within=-2 without=-6 wj=-1 wl=4 wmn=-2 wmx=-2 wn=-1 wo=2 women=-2 womens=-1 woocommerce=-8 \
  woocommerce-loop-product-title=-3 woocommerce-mini-cart-empty-message=-1 woocommerce-no-js=-8 \
  woocommerce-page=-6 woocommerce-tabs=-1 wood=-2 wordpress=2 words=-1 work=7 workflow=1 \
  workforce=-2 working=-2 workout=1 workouts=1 works=3 world=-3 worth=1 wow=3 wp=-9 \
  wp-block-button=-4 wp-block-buttons=-5 wp-block-buttons-is-layout-flex=-4 wp-block-column=-2 \
  wp-block-column-is-layout-flow=-2 wp-block-columns=-3 wp-block-columns-is-layout-flex=-3 \
  wp-block-group=-4 wp-block-group-inner-container=-5 wp-block-group-is-layout-constrained=-5 \
  wp-block-group-is-layout-flow=1 wp-block-heading=9 wp-block-image=1 wp-block-list=8 \
  wp-block-navigation=3 wp-block-navigation-container=3 wp-block-navigation-is-layout-flex=3 \
  wp-block-navigation-item=3 wp-block-navigation-link=3 wp-block-navigation-responsive-close=2 \
  wp-block-navigation-responsive-container=2 wp-block-navigation-responsive-container-content=2 \
  wp-block-navigation-responsive-dialog=2 wp-block-navigation-submenu=1 \
  wp-block-navigation-submenu-container=1 wp-block-paragraph=1 wp-block-post=2 \
  wp-block-post-author-name=1 wp-block-post-content=2 \
  wp-block-post-content-is-layout-constrained=1 wp-block-post-content-is-layout-flow=1 \
  wp-block-post-date=1 wp-block-post-template=2 wp-block-post-template-is-layout-flow=1 \
  wp-block-post-terms=2 wp-block-post-title=1 wp-block-query=2 wp-block-query-is-layout-flow=2 \
  wp-block-quote=3 wp-block-quote-is-layout-flow=2 wp-block-search=2 \
  wp-block-search-icon-button=2 wp-block-search-text-button=-1 wp-block-social-link=1 \
  wp-block-social-links=1 wp-block-social-links-is-layout-flex=1 wp-block-table=3 \
  wp-block-template-part=2 wp-calendar=1 wp-caption=2 wp-caption-text=4 \
  wp-child-theme-hello-theme-child-master=1 wp-container-core-buttons-is-layout-d-d=-2 \
  wp-container-core-columns-is-layout-d-d=-4 wp-container-core-columns-is-layout-f=-2 \
  wp-custom-logo=3 wp-element-caption=1 wp-schema-pro=-1 wp-singular=-6 wp-site-blocks=1 \
  wp-social-link=1 wp-social-link-facebook=1 wp-social-link-instagram=1 \
  wp-social-link-linkedin=-1 wp-social-link-pinterest=1 wp-social-link-youtube=1 wp-theme-divi=1 \
  wp-theme-kadence=-1 wpa=1 wpb=-2 wpb-content-element=-4 wpb-js-composer=-1 wpb-row=-2 \
  wpb-text-column=-3 wpb-wrapper=-3 wpcf=-3 wpcf-f-o=-1 wpcf-form=-3 wpd=1 wpd-default=1 \
  wpd-form-row=1 wpd-user-content-info=1 wpd-user-content-info-anchor=1 wpdiscuz=1 \
  wpdiscuz-hidden=1 wpdiscuz-hidden-secondary-form=1 wpdiscuz-item=1 wpdiscuz-subscribe-bar=1 \
  wpdiscuz-subscribe-form=1 wpdiscuz-subscribe-form-intro=1 wpdiscuz-unauth=1 wpdiscuzuniqueid=1 \
  wpfooter=-1 wpheader=-1 wpml=1 wpml-ls=1 wpml-ls-current-language=1 wpml-ls-first-item=1 \
  wpml-ls-item=1 wpml-ls-item-de=1 wpml-ls-item-en=1 wpml-ls-last-item=1 \
  wpml-ls-slot-shortcode-actions=1 wpml-ls-statics-shortcode-actions=1 wpside=2 wq=4 wr=-4 \
  wrap=-11 wrap-all=1 wraper=2 wrapped=3 wrapper=3 wrapper-branding=1 wrapper-content=-2 \
  wrapper-divisions=3 wrapper-footer=1 wrapper-header=1 wrapper-inner=3 write=-2 written=2 \
  wrp=-2 wt-cli-cookie-description=-2 wt-cli-element=-2 wt-cli-necessary-checkbox=-2 \
  wt-cli-privacy-overview-actions=-2 wu=-1 ww=-1 www=1 wy=-3 wysiwyg=7 wz=-3 x-container=3 xa=-3 \
  xb=-1 xc=-2 xe=-3 xf=5 xfbml=1 xfes=1 xfes-similar-threads=1 xg=-3 xh=2 xi=-6 xj=2 xl=5 \
  xl-block=4 xl-col-span=-2 xl-flex=3 xl-flex-row=-1 xl-gap=-2 xl-gap-x=3 xl-gap-y=-1 \
  xl-grid-cols=3 xl-hidden=5 xl-max-w-px=3 xl-ml=-1 xl-mt=4 xl-mx-auto=-1 xl-p=-2 xl-pr=4 \
  xl-pt=2 xl-px=3 xl-py=2 xl-text-xl=2 xl-top=-1 xlarge=-3 xm=-2 xn=2 xoxo=1 xp=1 xq=3 xr=-3 \
  xs=-10 xsj=2 xsm=3 xsmall=2 xt=1 xu=-1 xv=-1 xw=1 xx=2 xxl=-5 xxs=1 xy=-3 xyy=-1 xz=3 ya=-2 \
  yamm=-1 yarpp=1 yarpp-related=1 yarpp-related-website=1 yb=1 ye=1 year=-2 yes=-11 yf=1 yh=1 \
  yi=3 yk=-3 yl=-2 ym=-3 yn=1 yo=1 yoast-breadcrumbs=1 york=3 you=8 your=2 yourself=2 youtube=7 \
  yp=3 yq=1 yr=-1 ys=1 yt=1 yu=2 yui=-1 yv=-2 yw=2 yx=-1 yy=-4 yz=3 za=-1 zb=3 zc=-1 zd=6 ze=-2 \
  zeit=1 zero=-4 zf=2 zg=2 zh=-7 zi=3 zk=1 zl=7 zm=2 zn=2 zone=-2 zoom=3 zp=-4 zr=-1 zs=-2 zt=1 \
  zu=-2 zum=1 zur=1 zv=-1 zx=2 zxq=1 zy=2 zz=2
  """
