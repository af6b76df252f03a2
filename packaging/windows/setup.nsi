; The installer for one person, who need be no administrator. setup.sh fills in what stands in ${ }.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Chancery"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Chancery"
InstallDirRegKey HKCU "Software\Chancery" "InstallDir"
BrandingText "Chancery ${VERSION}"
ManifestDPIAware true
ManifestLongPathAware true
VIProductVersion "${FOUR}"
VIAddVersionKey /LANG=0 ProductName "Chancery"
VIAddVersionKey /LANG=0 CompanyName "The Chancery authors"
VIAddVersionKey /LANG=0 FileDescription "Chancery setup"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 LegalCopyright "The Chancery authors"

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Chancery"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!insertmacro MUI_PAGE_LICENSE "${FILES}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\chancery.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Romanian
!insertmacro MUI_LANGUAGE Ukrainian
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString Open ${LANG_ENGLISH} "Chancery is open. Save what you are typing, close its window and try again."
LangString Open ${LANG_ROMANIAN} "Chancery este deschis. Salvați ce ați scris, închideți fereastra și încercați din nou."
LangString Open ${LANG_UKRAINIAN} "Chancery відкрито. Збережіть те, що вводите, закрийте вікно й спробуйте ще раз."
LangString Diary ${LANG_ENGLISH} "Chancery diary"
LangString Diary ${LANG_ROMANIAN} "Agendă Chancery"
LangString Diary ${LANG_UKRAINIAN} "Щоденник Chancery"
LangString Old ${LANG_ENGLISH} "Chancery needs 64-bit Windows 10 or later. Nothing was installed."
LangString Old ${LANG_ROMANIAN} "Chancery are nevoie de Windows pe 64 de biți, versiunea 10 sau mai nouă. Nu s-a instalat nimic."
LangString Old ${LANG_UKRAINIAN} "Для Chancery потрібна 64-розрядна Windows 10 або новіша. Нічого не встановлено."

!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\Chancery"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\chancery.exe"

; Waits until the program in $INSTDIR is closed: a file that runs cannot be written. Whoever looks on is asked; a silent
; set-up waits a minute, and ends with 2.
!macro Wait UN
Function ${UN}wait
  StrCpy $1 0
  again:
  IfFileExists "$INSTDIR\chancery.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\chancery.exe" a
  IfErrors held
  FileClose $0
  IfFileExists "$INSTDIR\chanceryctl.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\chanceryctl.exe" a
  IfErrors held
  FileClose $0
  Goto free
  held:
  IfSilent 0 ask
  IntOp $1 $1 + 1
  IntCmp $1 120 0 sleep 0
  SetErrorLevel 2
  Quit
  sleep:
  Sleep 500
  Goto again
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Open)" IDRETRY again
  SetErrorLevel 2
  Abort
  free:
FunctionEnd
!macroend
!insertmacro Wait ""
!insertmacro Wait "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(Old)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  SetShellVarContext current
  Call wait
  SetOutPath "$INSTDIR"
  File /r "${FILES}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Chancery.lnk" "$INSTDIR\chancery.exe" "" "$INSTDIR\chancery.exe" 0
  WriteRegStr HKCU "Software\Chancery" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\Chancery.Diary" "" "$(Diary)"
  WriteRegStr HKCU "Software\Classes\Chancery.Diary\DefaultIcon" "" '"$INSTDIR\chancery.exe",0'
  WriteRegStr HKCU "Software\Classes\Chancery.Diary\shell\open\command" "" '"$INSTDIR\chancery.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.chancery" "" "Chancery.Diary"
  WriteRegStr HKCU "Software\Classes\.chancery" "Content Type" "application/vnd.chancery"
  WriteRegStr HKCU "Software\Classes\.chancery\OpenWithProgids" "Chancery.Diary" ""
  WriteRegStr HKCU "Software\Classes\Applications\chancery.exe\SupportedTypes" ".chancery" ""
  WriteRegStr HKCU "${PATHS}" "" "$INSTDIR\chancery.exe"
  WriteRegStr HKCU "${APPS}" "DisplayName" "Chancery"
  WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${APPS}" "Publisher" "The Chancery authors"
  WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\chancery.exe,0"
  WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${APPS}" "NoModify" 1
  WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
  WriteRegDWORD HKCU "${APPS}" "EstimatedSize" ${KB}
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  SetShellVarContext current
  Call un.wait
  Delete "$SMPROGRAMS\Chancery.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.chancery" ""
  StrCmp $0 "Chancery.Diary" 0 others ; by now another program may open diaries
  DeleteRegKey HKCU "Software\Classes\.chancery"
  others:
  DeleteRegValue HKCU "Software\Classes\.chancery\OpenWithProgids" "Chancery.Diary"
  DeleteRegKey HKCU "Software\Classes\Chancery.Diary"
  DeleteRegKey HKCU "Software\Classes\Applications\chancery.exe"
  DeleteRegKey HKCU "${PATHS}"
  DeleteRegKey HKCU "${APPS}"
  DeleteRegKey HKCU "Software\Chancery"
  ${RefreshShellIcons}
  !include "${REMOVE}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; last: that it is gone says that the uninstaller, which runs from a copy, has ended
SectionEnd
